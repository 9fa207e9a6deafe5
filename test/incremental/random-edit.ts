/** Files of a docs folder by their paths: pages and schema files. */
export type Folder = ReadonlyMap<string, string>;

/** A number from 0 up to, and not, 1; the same ones for the same seed. */
export type Random = () => number;

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32) */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What somebody does to one or two files. */
export interface Edit {
  /** `cut input-docs/device.md in half`. */
  readonly title: string;
  readonly files: Folder;
}

type EditText = (text: string, random: Random) => string;

const section = /^## (?:[^\n]*\n(?!## ))+/gm;
const action = /^\| \w+\.\w+ /gm;

const textEdits: readonly (readonly [string, EditText])[] = [
  [
    'change words in',
    (text, random) => onMatch(text, /\b[a-z]{4,}\b/g, random, (word) => `${word}s`),
  ],
  ['change a cell in', (text, random) => onMatch(text, /\| (\w+) /g, random, () => '| string ')],
  ['require the other in', (text, random) => onMatch(text, /\| [YN] /g, random, flipRequired)],
  ['break a link in', (text, random) => onMatch(text, /#[a-z]+\)/g, random, () => '#none)')],
  ['lead a link elsewhere in', (text, random) => swapMatches(text, /\]\([^)]*\)/g, random)],
  ['cut a row short in', (text, random) => onMatch(text, /^\|.*\|$/gm, random, halfOf)],
  ['delete a line of', (text, random) => onLine(text, random, () => [])],
  ['double a line of', (text, random) => onLine(text, random, (line) => [line, line])],
  ['empty lines above', (text) => `\n\n${text}`],
  ['delete a section of', (text, random) => onSection(text, random, () => '')],
  ['double a section of', (text, random) => onSection(text, random, (part) => part + part)],
  [
    'rename a heading of',
    (text, random) => onMatch(text, /^##+ .*$/gm, random, (line) => `${line}X`),
  ],
  ['swap headings of', (text, random) => swapMatches(text, /^##+ .*$/gm, random)],
  // What leads to a heading does not care about its case, but what is named for it does.
  [
    'change the case of a heading of',
    (text, random) => onMatch(text, /^##+ .*$/gm, random, recased),
  ],
  ['change the case of an action in', (text, random) => onMatch(text, action, random, recased)],
  ['swap sections of', (text, random) => swapMatches(text, section, random)],
  [
    'copy a section under another name in',
    (text, random) => onMatch(text, section, random, (part) => renamedSection(part) + part),
  ],
  ['break a brace in', (text, random) => onMatch(text, /[{}]/g, random, () => '')],
  ['change a number in', (text, random) => onMatch(text, /\b\d+\b/g, random, () => '7')],
  ['swap JSON keys of', (text, random) => swapMatches(text, /^ +"\w+": "[^"]*",$/gm, random)],
  ['rename a property in', (text, random) => onMatch(text, /"[a-z]\w+": \{/g, random, renamed)],
  ['cut in half', (text, random) => text.slice(0, Math.floor(text.length * random()))],
  ['end lines as Windows does in', (text) => text.replaceAll(/\r?\n/g, '\r\n')],
];

/**
 * A random edit of a random file.
 * @param original what a file is given back sometimes, so that mistakes are also corrected
 */
export function randomEdit(files: Folder, original: Folder, random: Random): Edit {
  const paths = [...files.keys()].sort();
  const path = pick(paths, random);
  const other = pick(paths, random);
  const text = files.get(path) ?? '';
  const roll = random();
  if (roll < 0.05 && paths.length > 3)
    return { title: `delete ${path}`, files: without(files, path) };
  if (roll < 0.09) {
    const name = path.replace(/(\.\w+)$/, 'Moved$1');
    return { title: `rename ${path}`, files: withFile(without(files, path), name, text) };
  }
  if (roll < 0.13) {
    const swapped = withFile(withFile(files, path, files.get(other) ?? ''), other, text);
    return { title: `swap ${path} and ${other}`, files: swapped };
  }
  if (roll < 0.17)
    return { title: `copy ${path} to ${other}`, files: withFile(files, other, text) };
  if (roll < 0.3) {
    const lost = pick([...original.keys()].sort(), random);
    return { title: `restore ${lost}`, files: withFile(files, lost, original.get(lost) ?? '') };
  }
  const [words, edit] = pick(textEdits, random);
  return { title: `${words} ${path}`, files: withFile(files, path, edit(text, random)) };
}

function withFile(files: Folder, path: string, text: string): Folder {
  return new Map([...files, [path, text]]);
}

function without(files: Folder, path: string): Folder {
  return new Map([...files].filter(([name]) => name !== path));
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function onMatch(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: match } = pick(matches, random);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

function swapMatches(text: string, pattern: RegExp, random: Random): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length < 2) return text;
  const [first, second] = [pick(matches, random), pick(matches, random)].sort(
    (one, other) => one.index - other.index,
  );
  if (first === undefined || second === undefined || first.index === second.index) return text;
  const between = text.slice(first.index + first[0].length, second.index);
  const after = text.slice(second.index + second[0].length);
  return text.slice(0, first.index) + second[0] + between + first[0] + after;
}

function onLine(text: string, random: Random, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n');
}

function onSection(text: string, random: Random, change: (part: string) => string): string {
  const parts = text.split(/^(?=##)/m);
  const at = Math.floor(random() * parts.length);
  return parts.map((part, index) => (index === at ? change(part) : part)).join('');
}

function flipRequired(cell: string): string {
  return cell === '| Y ' ? '| N ' : '| Y ';
}

function halfOf(text: string): string {
  return text.slice(0, text.length / 2);
}

function renamed(key: string): string {
  return key.replace('"', '"x');
}

function recased(text: string): string {
  return text.replace(/[a-z](?=\W*$)/i, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}

function renamedSection(part: string): string {
  return part.replace(/^## (.*)/, '## First $1');
}
