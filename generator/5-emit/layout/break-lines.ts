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

function breakLine(text: string): string {
  const indentation = text.length - text.trimStart().length;
  const doc = lineDoc(text.trimStart());
  return doc === null ? text : ' '.repeat(indentation) + printDoc(doc, indentation, indentation);
}

function lineDoc(text: string): Doc | null {
  // Comments are wrapped already.
  if (/^(?:\/\*\*|\*|\/\/)/.test(text)) return null;
  const named = /^((?:import|export)(?: type)? )\{ (.*) \}( from .*;)$/.exec(text);
  if (named !== null) return namesDoc(named[1] ?? '', (named[2] ?? '').split(', '), named[3] ?? '');
  const signature = /^([\w$#]+(?:<[^()]*>)?)\((.*)\): (.*?)( \{|;)$/.exec(text);
  if (signature !== null && !text.startsWith('export')) {
    const [, name = '', parameters = '', result = '', end = ''] = signature;
    return [parametersDoc(name, splitList(parameters)), ':', typeDoc(result), end];
  }
  const typed =
    /^(export type [\w$]+ =|(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"]*?)\??:|\[key: string\]:) (.*);$/.exec(
      text,
    );
  return typed === null ? null : [typed[1] ?? '', typeDoc(typed[2] ?? ''), ';'];
}

function namesDoc(start: string, names: readonly string[], end: string): Doc {
  return [start, group('{', indent(line, join([',', line], names)), ifBroken(','), line, '}'), end];
}

function parametersDoc(name: string, parameters: readonly string[]): Doc {
  const docs = parameters.map((parameter): Doc => {
    const colon = parameter.indexOf(':');
    return [parameter.slice(0, colon + 1), typeDoc(parameter.slice(colon + 1))];
  });
  return group(name, '(', indent(softLine, join([',', line], docs)), ifBroken(','), softLine, ')');
}

/** At the commas that no bracket holds. */
function splitList(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('([{<'.includes(character)) depth += 1;
    else if (')]}>'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      items.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...items, text.slice(start)].map((item) => item.trim());
}
