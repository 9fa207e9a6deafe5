import type { Doc } from '../model/quoted.js';
import type { JsonValue } from '../model/schema.js';
import { asDoc } from './vouch.js';

/**
 * A JSON value as the lines of a fence inside of a doc comment. Still JSON: what would end the
 * comment, begin a tag, speak to a tool or be invisible is written as JSON's own escapes. Only strings
 * that are wider than the comment are cut, and end in `…`.
 * Grammar: RFC 8259 inside of MultiLineComment, ECMA-262 section 12.4.
 * @param columns that a line may have
 */
export function exampleText(value: JsonValue, columns: number): Doc {
  const lines = JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
    .replace(/(?<!\w)@(?=\w)/g, escaped)
    .replace(/(?<=\/[/*])[#@]|(?<=[#@])_(?=_[A-Z])/g, escaped)
    .replace(/\*\//g, '*\\/')
    .replace(/```/g, '``\\u0060')
    .split('\n');
  return asDoc(
    lines.map((line) => (line.length > columns ? cutString(line, columns) : line)).join('\n'),
  );
}

/** The string at the end of a line, with or without a key before it. */
function cutString(line: string, columns: number): string {
  const [, start = '', text, end = ''] =
    /^(\s*(?:"(?:\\.|[^"\\])*": )?")((?:\\.|[^"\\])*)(",?)$/.exec(line) ?? [];
  if (text === undefined) return line;
  const room = Math.max(0, columns - start.length - end.length - 1);
  // Not through the middle of an escape, nor of a character of two units.
  const cut = text.slice(0, room).replace(/(?:\\(?:u[\da-f]{0,3})?|[\uD800-\uDBFF])$/i, '');
  return `${start}${cut}…${end}`;
}

function escaped(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
