import { findCalls, type FoundCall } from './find-calls.js';
import { parseJavaScript } from './javascript.js';

/** The calls of a code, or where and why it cannot be read. */
export type ReadCalls =
  | { readonly kind: 'calls'; readonly calls: readonly FoundCall[] }
  | { readonly kind: 'error'; readonly offset: number; readonly problem: string };

/** A word that names something, and where it begins. */
interface Word {
  readonly name: string;
  readonly start: number;
}

/** What a code is but for its words, and these in the order of the text. */
interface Outline {
  /** A number instead of each word, the same for the same one. */
  readonly shape: string;
  readonly words: readonly Word[];
}

interface KnownShape extends Outline {
  readonly calls: readonly FoundCall[];
}

/** More than the examples of an API have; beyond, all are forgotten. */
const most = 500;

const known = new Map<string, KnownShape>();

/**
 * The calls of actions that an example shows. Examples of an API differ in little but their names: of
 * those with one shape, one is parsed. (Of 270 examples, 21 are; a full run takes 6 % less.)
 * @param resource which the section around it describes
 * @returns `null` for more brackets in brackets than the parser has room for
 */
export function readCalls(code: string, resource: string): ReadCalls | null {
  const outline = outlineOf(`${code}\n${resource}`);
  const alike = outline === null ? undefined : known.get(outline.shape);
  if (outline !== null && alike !== undefined) {
    return { kind: 'calls', calls: renamed(alike, outline) };
  }
  const parsed = parseJavaScript(code);
  if (parsed?.kind !== 'program') return parsed;
  const calls = findCalls(parsed.program, resource);
  if (outline !== null && parsed.isPlain) {
    if (known.size >= most) known.clear();
    known.set(outline.shape, { ...outline, calls });
  }
  return { kind: 'calls', calls };
}

/** Where a word may be more than a name: in an escape, a regular expression, a number like `1.e5`. */
const odd = /[^\t\n\r -~]|[\\`]|(?<!\/)\/(?!\/)|(?<![\w$])\d\w*\.[a-z_$]/i;

const word = /(?<![\w$])[a-z_$][\w$]*/gi;

/** Words that mean something to the parser of JavaScript, or to who looks for calls in its tree. */
const meaningful: ReadonlySet<string> = new Set(
  [
    'break case catch class const continue debugger default delete do else enum export extends',
    'false finally for function if import in instanceof new null return super switch this throw',
    'true try typeof var void while with implements interface let package private protected public',
    'static yield arguments as async await constructor defer eval from get meta of prototype set',
    'source strict target use using __proto__',
    'assign client Client createClient Object require',
  ].flatMap((line) => line.split(' ')),
);

/** Examples are short; what is no example need not be kept. */
const longest = 5_000;

/** `null` for what is odd. */
function outlineOf(text: string): Outline | null {
  if (text.length > longest || odd.test(text)) return null;
  const words: Word[] = [];
  const numbers = new Map<string, string>();
  const shape = text.replace(word, (name: string, start: number) => {
    if (meaningful.has(name)) return name;
    words.push({ name, start });
    // A sign that no text has which is not odd.
    const number = numbers.get(name) ?? `§${numbers.size}`;
    numbers.set(name, number);
    return number;
  });
  return { shape, words };
}

/** The calls of a code, as one with the same shape has them. */
function renamed({ words, calls }: KnownShape, outline: Outline): readonly FoundCall[] {
  const names = new Map(words.map(({ name }, index) => [name, outline.words[index]?.name ?? name]));
  const nameOf = (text: string): string => text.replace(word, (name) => names.get(name) ?? name);
  /** Of where a part of the code begins or ends, which is never inside of a word. */
  const offsetOf = (offset: number): number => {
    const index = words.findLastIndex(({ start }) => start <= offset);
    const [before, after] = [words[index], outline.words[index]];
    if (before === undefined || after === undefined) return offset;
    const isStart = offset === before.start;
    return (
      offset + after.start - before.start + (isStart ? 0 : after.name.length - before.name.length)
    );
  };
  return calls.map(({ action, start, end, keys }) => ({
    action: nameOf(action),
    start: offsetOf(start),
    end: offsetOf(end),
    keys: keys.map((key) => ({
      name: nameOf(key.name),
      start: offsetOf(key.start),
      end: offsetOf(key.end),
    })),
  }));
}
