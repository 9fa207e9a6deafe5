import type { Code, DocumentText, Path } from '../model/quoted.js';
import { asCode } from './vouch.js';

/**
 * Any text as a TypeScript string literal. Single quotes, unless that would need more escapes.
 * Everything that an editor or a terminal does not show as itself is escaped.
 * Grammar: StringLiteral, ECMA-262 section 12.9.4.
 */
export function stringText(value: DocumentText | Path): Code {
  // Nearly all need no escape, and to look for each kind of one takes several times as long.
  if (/^[ !#-&(-[\]-~]*$/.test(value)) return asCode(`'${value}'`);
  const singles = value.split("'").length;
  const doubles = value.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  const body = value.replace(/[\\'"\p{C}\u2028\u2029]/gu, (character) => escape(character, quote));
  // What writes the file takes a backslash before a quote for one that escapes it.
  return asCode(quote + body.replace(/\\\\$/, '\\u005c') + quote);
}

function escape(character: string, quote: string): string {
  switch (character) {
    case '\\':
      return '\\\\';
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    case "'":
    case '"':
      return character === quote ? `\\${character}` : character;
    default:
      return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
  }
}
