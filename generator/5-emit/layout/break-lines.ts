import { group, ifBroken, indent, join, line, printDoc, softLine, type Doc } from './doc.js';
import { typeDoc } from './type-doc.js';

/** The widest line. */
const width = 100;

/**
 * Breaks the lines of printed declarations that are too long, as prettier does. The printer of
 * structures writes each import, export, property, alias and signature on one line.
 */
export function breakLines(code: string): string {
  return code
    .split('\n')
    .map((text) => (text.length > width ? breakLine(text) : text))
    .join('\n');
}

/** An alias, an index signature, or a property, whose key may be a quoted string. */
const typedLine =
  /^(export type [\w$]+ =|\[key: string\]:|(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"]*?)\??:) (.*);$/;

function breakLine(text: string): string {
  const indentation = text.length - text.trimStart().length;
  const doc = lineDoc(text.trimStart());
  if (doc === null) return text;
  const broken = ' '.repeat(indentation) + printDoc(doc, indentation, indentation);
  const [first = ''] = broken.split('\n');
  return first.length > width ? (breakAlias(text) ?? broken) : broken;
}

/** Where not even the beginning of an alias' type fits beside its name, it stands below it. */
function breakAlias(text: string): string | null {
  const [, start = '', typeText] = /^(export type [\w$]+ =)( .*;)$/.exec(text) ?? [];
  if (typeText === undefined) return null;
  const below = printDoc(typeDoc(typeText.slice(1, -1)), 2, 1).trimStart();
  return `${start}\n  ${below};`;
}

function lineDoc(text: string): Doc | null {
  // Comments are wrapped already.
  if (/^(?:\/\*\*|\*|\/\/)/.test(text)) return null;
  const named = /^((?:import|export)(?: type)? )\{ (.*) \}( from .*;)$/.exec(text);
  if (named !== null) return namesDoc(named[1] ?? '', (named[2] ?? '').split(', '), named[3] ?? '');
  const signature = /^([\w$#]+(?:<[^()]*>)?)\((.*)\): (.*?)( \{|;)$/.exec(text);
  if (signature !== null) {
    const [, name = '', parameters = '', result = '', end = ''] = signature;
    const [, promise = result, orVoid = ''] = /^(.*)( \| void)$/.exec(result) ?? [];
    return [parametersDoc(name, splitList(parameters)), ':', typeDoc(promise), orVoid, end];
  }
  const created = /^(this\.[\w$]+ = new [\w$]+)\((.+)\);$/.exec(text);
  if (created !== null) {
    const [, start = '', argument = ''] = created;
    return [start, group('(', indent(softLine, argument, ifBroken(',')), softLine, ');')];
  }
  const typed = typedLine.exec(text);
  return typed === null ? null : [typed[1] ?? '', typeDoc(typed[2] ?? ''), ';'];
}

/** One name alone is not worth three lines, however long they all are. */
function namesDoc(start: string, names: readonly string[], end: string): Doc {
  if (names.length === 1) return [start, '{ ', ...names, ' }', end];
  return [start, group('{', indent(line, join([',', line], names)), ifBroken(','), line, '}'), end];
}

function parametersDoc(name: string, parameters: readonly string[]): Doc {
  const docs = parameters.map((parameter): Doc => {
    const colon = parameter.indexOf(':');
    return [parameter.slice(0, colon + 1), typeDoc(parameter.slice(colon + 1))];
  });
  return group(name, '(', indent(softLine, join([',', line], docs)), ifBroken(','), softLine, ')');
}

/** At the commas that no bracket and no string holds. */
function splitList(text: string): readonly string[] {
  const items = [''];
  let depth = 0;
  for (const part of text.split(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[()[\]{}<>,])/)) {
    if (/^[([{<]$/.test(part)) depth += 1;
    else if (/^[)\]}>]$/.test(part)) depth -= 1;
    if (part === ',' && depth === 0) items.push('');
    else items.push(`${items.pop() ?? ''}${part}`);
  }
  return items.map((item) => item.trim());
}
