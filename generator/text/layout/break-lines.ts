import type { Code } from '../../model/quoted.js';
import { code } from '../tags.js';
import { asCode } from '../vouch.js';
import {
  group,
  ifBroken,
  indent,
  join,
  line,
  printLayout,
  softLine,
  type Layout,
} from './layout.js';
import { typeLayout } from './type-layout.js';

/** The widest line. */
const width = 100;

/**
 * Breaks the lines of printed declarations that are too long, as prettier does. The printer of
 * structures writes each import, export, property, alias and signature on one line.
 */
export function breakLines(declarations: Code): Code {
  return asCode(
    declarations
      .split('\n')
      .map((text) => (text.length > width ? breakLine(text) : text))
      .join('\n'),
  );
}

/** An alias, an index signature, or a property, whose key may be a quoted string. */
const typedLine =
  /^(export type [\w$]+ =|\[key: string\]:|(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"]*?)\??:) (.*);$/;

function breakLine(text: string): string {
  const indentation = text.length - text.trimStart().length;
  const doc = lineLayout(text.trimStart());
  if (doc === null) return text;
  const broken = ' '.repeat(indentation) + printLayout(doc, indentation, indentation);
  const [first = ''] = broken.split('\n');
  return first.length > width ? (breakAlias(text) ?? broken) : broken;
}

/** Where not even the beginning of an alias' type fits beside its name, it stands below it. */
function breakAlias(text: string): string | null {
  const [, start = '', typeText] = /^(export type [\w$]+ =)( .*;)$/.exec(text) ?? [];
  if (typeText === undefined) return null;
  const below = printLayout(typeLayout(asCode(typeText.slice(1, -1))), 2, 1).trimStart();
  return `${start}\n  ${below};`;
}

function lineLayout(text: string): Layout | null {
  // Comments are wrapped already.
  if (/^(?:\/\*\*|\*|\/\/)/.test(text)) return null;
  const named = /^((?:import|export)(?: type)? )\{ (.*) \}( from .*;)$/.exec(text);
  if (named !== null) {
    const [, start = '', names = '', end = ''] = named;
    return namesLayout(asCode(start), names.split(', ').map(asCode), asCode(end));
  }
  const signature = /^([\w$#]+(?:<[^()]*>)?)\((.*)\): (.*?)( \{|;)$/.exec(text);
  if (signature !== null) {
    const [, name = '', parameters = '', result = '', end = ''] = signature;
    const [, promise = result, orVoid = ''] = /^(.*)( \| void)$/.exec(result) ?? [];
    return [
      parametersLayout(asCode(name), splitList(parameters)),
      code`:`,
      typeLayout(asCode(promise)),
      asCode(orVoid + end),
    ];
  }
  const created = /^(this\.[\w$]+ = new [\w$]+)\((.+)\);$/.exec(text);
  if (created !== null) {
    const [, start = '', argument = ''] = created;
    return [
      asCode(start),
      group(code`(`, indent(softLine, asCode(argument), ifBroken(code`,`)), softLine, code`);`),
    ];
  }
  const typed = typedLine.exec(text);
  if (typed === null) return null;
  const [, start = '', type = ''] = typed;
  return [asCode(start), typeLayout(asCode(type)), code`;`];
}

/** One name alone is not worth three lines, however long they all are. */
function namesLayout(start: Code, names: readonly Code[], end: Code): Layout {
  if (names.length === 1) return [start, code`{ `, ...names, code` }`, end];
  const list = [indent(line, join([code`,`, line], names)), ifBroken(code`,`), line];
  return [start, group(code`{`, ...list, code`}`), end];
}

function parametersLayout(name: Code, parameters: readonly string[]): Layout {
  const docs = parameters.map((parameter): Layout => {
    const colon = parameter.indexOf(':');
    return [asCode(parameter.slice(0, colon + 1)), typeLayout(asCode(parameter.slice(colon + 1)))];
  });
  const list = [indent(softLine, join([code`,`, line], docs)), ifBroken(code`,`), softLine];
  return group(name, code`(`, ...list, code`)`);
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
