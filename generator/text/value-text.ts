import type { Code } from '../model/quoted.js';
import type { JsonValue } from '../model/schema.js';
import { isList } from './literal-text.js';
import { propertyKeyText } from './property-key.js';
import { stringText } from './string-text.js';
import { code, joinCode } from './tags.js';
import { asCode } from './vouch.js';

/** The widest line that is not one string. */
const width = 100;

/** The widest line at all. */
const widest = 120;

/**
 * A JSON value as a TypeScript expression. Objects stand on several lines, arrays on one where that
 * fits and they hold no object.
 * Grammar: Literal, ArrayLiteral and ObjectLiteral, ECMA-262 section 13.2.
 * @param indent columns before the line on which the value begins
 * @param used columns of that line before the value, `indent` included
 * @param after columns that must stay free behind it
 */
export function valueText(value: JsonValue, indent: number, used: number, after = 1): Code {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  return isList(value)
    ? arrayText(value, indent, used, after)
    : objectText(value, indent, (entry, at, column) => valueText(entry, at, column));
}

/** The same of what the compiler knows by its whole text, of which a long string stays one literal. */
export function literalsText(value: JsonValue, indent: number, used: number): Code {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  return isList(value)
    ? arrayText(value, indent, used, 1, inOne)
    : objectText(value, indent, inOne.print, inOne.linesOf);
}

/** How what is inside of a value is printed. */
interface Layout {
  readonly print: (value: JsonValue, indent: number, used: number) => Code;
  /** A string in pieces to be added; `null` where it stays one. */
  readonly linesOf: typeof longStringLines;
}

const inPieces: Layout = { print: valueText, linesOf: longStringLines };
const inOne: Layout = { print: literalsText, linesOf: () => null };

/** The same for an object whose values the caller prints. */
export function objectText<Value>(
  entries: { readonly [key: string]: Value },
  indent: number,
  print: (value: Value, indent: number, used: number) => Code,
  linesOf: Layout['linesOf'] = longStringLines,
): Code {
  const lines = Object.entries(entries).map(([key, value]) => {
    const inner = indent + 2;
    const label = `${keyText(key)}:`;
    const text = print(value, inner, inner + label.length + 1);
    const fits = inner + label.length + 1 + text.length + 1 <= width;
    // A long string goes below its key, unless the key is hardly wider than the indentation.
    const below = !fits && typeof value === 'string' && label.length > 5;
    const pieces =
      typeof value === 'string' ? linesOf(value, text, inner + 2, widest - inner) : null;
    const start = `${' '.repeat(inner)}${label}`;
    if (pieces !== null) return `${start}\n${indented(pieces, inner + 2)},\n`;
    return `${start}${below ? `\n${' '.repeat(inner + 2)}` : ' '}${text},\n`;
  });
  return asCode(lines.length === 0 ? '{}' : `{\n${lines.join('')}${' '.repeat(indent)}}`);
}

function arrayText(
  items: readonly JsonValue[],
  indent: number,
  used: number,
  after: number,
  { print, linesOf }: Layout = inPieces,
): Code {
  if (items.length === 0) return code`[]`;
  const line = lineText(items);
  if (line !== null && used + line.length + after <= width) return line;
  const inner = indent + 2;
  const lines = items.map((item) => {
    const text = print(item, inner, inner);
    const pieces = typeof item === 'string' ? linesOf(item, text, inner + 2, widest - inner) : null;
    if (pieces === null) return `${' '.repeat(inner)}${text},\n`;
    const [first = '', ...others] = pieces;
    return `${' '.repeat(inner)}${first}\n${indented(others, inner + 2)},\n`;
  });
  return asCode(`[\n${lines.join('')}${' '.repeat(indent)}]`);
}

/** On one line; `null` for what is wider than any, and for what never stands on one. */
function lineText(value: JsonValue): Code | null {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  if (!isList(value)) return Object.keys(value).length === 0 ? code`{}` : null;
  const isCrowded = value.length > 1 && value.every((item) => isList(item) && item.length > 1);
  if (isCrowded) return null;
  const texts: Code[] = [];
  for (const item of value) {
    const text = lineText(item);
    if (text === null) return null;
    texts.push(text);
  }
  const line = code`[${joinCode(texts, code`, `)}]`;
  return line.length < width ? line : null;
}

/**
 * A string that is wider than any line may be, in pieces to be added; `null` for one that is not.
 * @param text the string as one literal
 * @param indent columns before the pieces
 */
function longStringLines(
  value: string,
  text: string,
  indent: number,
  room: number,
): readonly string[] | null {
  if (text.length < room - ': ,'.length) return null;
  const pieces: string[] = [];
  for (let rest = value; rest !== ''; rest = rest.slice(pieces.at(-1)?.length)) {
    pieces.push(longestStart(rest, width - indent - ' +'.length));
  }
  return pieces.map((piece, index) => stringText(piece) + (index < pieces.length - 1 ? ' +' : ''));
}

/** As much of a text as fits as a literal, and be it one character that does not. */
function longestStart(text: string, room: number): string {
  const most = Math.max(1, room - "''".length);
  const characters = [...text.slice(0, 2 * most)].slice(0, most);
  while (characters.length > 1 && stringText(characters.join('')).length > room) characters.pop();
  return characters.join('');
}

function indented(lines: readonly string[], columns: number): string {
  return lines.map((line) => ' '.repeat(columns) + line).join('\n');
}

function scalarText(value: null | boolean | number | string): Code {
  if (typeof value === 'string') return stringText(value);
  // `JSON.parse('-0')` is -0, which `String` makes 0.
  return asCode(Object.is(value, -0) ? '-0' : String(value));
}

/** `__proto__:` in a literal sets the prototype; a computed key is a property like others. */
function keyText(key: string): Code {
  return key === '__proto__' ? code`['__proto__']` : propertyKeyText(key);
}
