import { expect, test } from '@jest/globals';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { rewrite } from '../generator/start/plain-syntax/rewrite.js';

const declared = `
  interface Named { readonly name: string; readonly count: number; readonly note?: string }
  declare const list: readonly number[];
  declare const pairs: readonly (readonly [string, number])[];
  declare const deep: readonly (readonly [string, readonly [number, number]])[];
  declare const map: ReadonlyMap<string, number>;
  declare const set: ReadonlySet<number>;
  declare const named: Named;
  declare const short: Pick<Named, 'name'>;
  declare const chosen: Readonly<Record<string, unknown>>;
  declare const text: string;
  declare const isOn: boolean;
`;

const chosen: unknown = JSON.parse('{ "__proto__": { "isBad": true }, "a": 1 }');
const given = {
  list: [3, 1, 2],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  deep: [
    ['a', [1, 2]],
    ['b', [3, 4]],
  ],
  map: new Map([
    ['a', 1],
    ['b', 2],
  ]),
  set: new Set([1, 2]),
  named: { name: 'a', count: 1 },
  short: { name: 'a' },
  chosen,
  text: 'aé😀',
  isOn: true,
};

/** What is written, and what of it is gone when it is written plainly. */
const plain: readonly (readonly [words: string, gone: RegExp, code: string])[] = [
  ['a loop', / of /, 'let sum = 0; for (const one of list) sum += one; return sum;'],
  [
    'a loop with a block',
    / of /,
    'const all = []; for (const one of list) { all.push(one); } return all;',
  ],
  [
    'a loop that changes its name',
    / of /,
    'const all = []; for (let one of list) { one += 1; all.push(one); } return all;',
  ],
  [
    'a loop that is left',
    / of /,
    'for (const one of list) { if (one === 1) return one; } return 0;',
  ],
  [
    'loops in loops, with labels',
    / of /,
    `const all = [];
     outer: for (const one of list) for (const other of list) {
       if (other === 2) continue outer;
       if (one === 2) break outer;
       all.push([one, other]);
     }
     return all;`,
  ],
  [
    'a loop whose list grows meanwhile',
    / of /,
    'const queue = [1]; for (const one of queue) if (one < 5) queue.push(one + 1); return queue;',
  ],
  [
    'functions that keep the name of a loop',
    / of /,
    'const all = []; for (const one of list) all.push(() => one); return all.map((one) => one());',
  ],
  [
    'a loop over pairs',
    / of /,
    'const all = []; for (const [key, value] of pairs) all.push(key + value); return all;',
  ],
  [
    'a loop over pairs in pairs',
    / of |\[\[|\[,/,
    'const all = []; for (const [, [one, other]] of deep) all.push(one, other); return all;',
  ],
  [
    'a loop with numbers',
    /entries/,
    'const all = []; for (const [index, one] of list.entries()) all.push(index, one); return all;',
  ],
  [
    'a loop with numbers and pairs',
    /entries/,
    'const all = []; for (const [index, [key]] of pairs.entries()) all.push(index, key); return all;',
  ],
  [
    'a loop over a map',
    /\[key, value\]/,
    'const all = []; for (const [key, value] of map) all.push(key, value); return all;',
  ],
  [
    'a loop that only counts',
    / of /,
    'let count = 0; for (const [] of pairs) count += 1; return count;',
  ],
  [
    'a pattern',
    /const \[/,
    'const [first, , third, fourth] = list; return [first, third, fourth];',
  ],
  ['a pattern with the rest', /\.\.\./, 'const [first, ...rest] = list; return { first, rest };'],
  [
    'a pattern with what is taken where nothing is',
    /const \[/,
    'const other = [null, 1]; const [none = 2, second = 5, third = list.length] = other; return [none, second, third];',
  ],
  [
    'a pattern of a match',
    /\[, one/,
    "const [, one = '', other = 'none'] = /(a)(b)?/.exec(text) ?? []; return [one, other];",
  ],
  [
    'patterns in one declaration',
    /\[first/,
    'const two = 2, [first] = list, [[key]] = pairs; return [two, first, key];',
  ],
  [
    'a pattern of a parameter',
    /\(\[/,
    'return pairs.map(([key, value], index) => key + value + index);',
  ],
  [
    'a pattern of a parameter, and a body',
    /\(\[/,
    'return pairs.map(([key, value]) => { return { key, value }; });',
  ],
  [
    'a pattern of a function',
    /\(\[/,
    'function joined([key, value]: readonly [string, number], end = 1): string { return key + value + end; } return pairs.map((pair) => joined(pair));',
  ],
  ['spreads', /, \.\.\./, 'return [0, ...list, 4, ...list.slice(1), ...(isOn ? [5] : [])];'],
  [
    'spreads of what is no list',
    /, \.\.\.\[/,
    'return [0, ...set, ...text, ...[list], ...map.keys()];',
  ],
  [
    'lists of lists',
    /flatMap/,
    'return list.flatMap((one, index) => (one === 1 ? [] : [one, [index]]));',
  ],
  ['lists of what is none', /flatMap/, 'return list.flatMap((one) => one + 1);'],
  ['what stands behind a spread', /\.\.\./, "return { ...short, count: 2, 'other-note': 1 };"],
  [
    'spreads behind spreads',
    /\.\.\./,
    'return { ...(isOn ? { one: 1 } : {}), two: 2, ...named, ...(isOn ? {} : { three: 3 }) };',
  ],
  ['a key that may be there', /\.\.\./, "return { ...named, note: 'b' };"],
  ['an object in an object', /\.\.\./, 'return { ...short, other: { ...short, one: 1 } };'],
];

const same: readonly (readonly [words: string, code: string])[] = [
  ['a loop over a text', 'const all = []; for (const sign of text) all.push(sign); return all;'],
  ['a loop over a set', 'const all = []; for (const one of set) all.push(one); return all;'],
  [
    'a loop over a generator',
    'function* two() { yield 1; yield 2; } const all = []; for (const one of two()) all.push(one); return all;',
  ],
  [
    'a pattern of what is no list',
    'const [first, second] = set; const [sign] = text; return [first, second, sign];',
  ],
  ['values of keys that are there', 'return { ...named, name: "b", count: 3 };'],
  ['keys that somebody chose', 'return Object.getOwnPropertyNames({ ...chosen, b: 1 });'],
  ['one spread', 'return [[...list], [...set, 1], { a: 1, ...named }];'],
];

test.each(plain)('%s does the same, written plainly', (_, gone, code) => {
  const { before, after } = written(code);
  expect(before).toMatch(gone);
  expect(after).not.toMatch(gone);
  expect(run(after)).toEqual(run(before));
});

test.each(same)('%s stays as it is', (_, code) => {
  const { before, after } = written(code);
  expect(after).toBe(before);
  expect(run(after)).toEqual(run(before));
});

test('a loop that waits for each of its promises stays as it is', () => {
  const code =
    'async function all() { for await (const one of list) await one; } return typeof all;';
  const { before, after } = written(code);
  expect(after).toBe(before);
});

test('comments and types stand where they stood', () => {
  const { after } = written(`// One.
    for (const one of list) {
      // Two.
      const other: number = one /* three */ + 1;
      if (other > 9) return other;
    }
    return 0;`);
  expect(after).toMatch(
    /\/\/ One\.\s+for[^]*\/\/ Two\.\s+const other: number = one \/\* three \*\/ \+ 1;/,
  );
});

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  strict: true,
};
const host = ts.createCompilerHost(options);
const library = new Map<string, ts.SourceFile | undefined>();

function written(code: string): { readonly before: string; readonly after: string } {
  const before = `${declared}\nfunction main() {\n${code}\n}\n`;
  const file = ts.createSourceFile('main.ts', before, ts.ScriptTarget.ES2022, true);
  const program = ts.createProgram(['main.ts'], options, {
    ...host,
    getSourceFile: (name, ...others) => {
      if (name === 'main.ts') return file;
      if (!library.has(name)) library.set(name, host.getSourceFile(name, ...others));
      return library.get(name);
    },
  });
  return { before, after: rewrite(file, program.getTypeChecker()) };
}

function run(code: string): unknown {
  const script = ts.transpile(code, { target: ts.ScriptTarget.ES2022 });
  const names = Object.keys(given).join();
  const main: unknown = runInThisContext(`(function (${names}) { ${script}\nreturn main(); })`);
  if (typeof main !== 'function') throw new Error('no function');
  return Reflect.apply(main, undefined, Object.values(structuredClone(given)));
}
