/**
 * What ts-morph does again and again as it prints, done once or in a quicker way; what it prints stays
 * the same. (A full run of a large API takes 7 % less.)
 */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

/** What stands in a file of a package, and what takes its place. */
interface Swap {
  readonly found: string | RegExp;
  readonly given: string;
}

/**
 * The writer has fields that its compiler made one by one with `Object.defineProperty`, for engines of
 * long ago: they are assigned again. It looks for signs that open strings or comments, which most of
 * what it writes has not.
 */
const writerSwaps: readonly Swap[] = [
  {
    found:
      // The text is that of a library.
      // eslint-disable-next-line regexp/no-super-linear-backtracking
      /Object\.defineProperty\(this, "(\w+)", \{\s*enumerable: true,\s*configurable: true,\s*writable: true,\s*value: ([^]*?)\s*\}\);/g,
    given: 'this.$1 = $2;',
  },
  {
    found: /(_updateInternalState\(str\) \{\s*for \(let i = )0(; i )< str\.length(; i)\+\+\)/,
    given: '$1nextSign(str, 0)$2!== -1$3 = nextSign(str, i + 1))',
  },
  {
    found: 'const isCharToHandle = new Set(',
    given: `
      const signs = /[\\\\/\\n\\r*"'\`{}]/g;
      function nextSign(text, from) {
        signs.lastIndex = from;
        return signs.test(text) ? signs.lastIndex - 1 : -1;
      }
      const isCharToHandle = new Set(`,
  },
  {
    found: /text\.split\((?=CodeBlockWriter\._newLineRegEx\))/,
    given: '!text.includes("\\n") ? [text] : text.split(',
  },
];

/** A text of one line is printed as it is; the printers have no state, and serve all declarations. */
const printerSwaps: readonly Swap[] = [
  {
    found: 'getText(writer, textOrWriterFunc) {',
    given: `getText(writer, textOrWriterFunc) {
      if (typeof textOrWriterFunc === "string" && !textOrWriterFunc.includes("\\n")) {
        return textOrWriterFunc;
      }`,
  },
  {
    found: /const factory = new StructurePrinterFactory\((?=\(\) => \(\{\s*insertSpace)/,
    given: `const factory = factoryOf(
      [insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces, useTabs, indentNumberOfSpaces].join(),
      `,
  },
  {
    found: 'function printStructure(structure, options) {',
    given: `
      const factories = new Map();
      function factoryOf(key, settings) {
        if (!factories.has(key)) factories.set(key, new StructurePrinterFactory(settings));
        return factories.get(key);
      }
      function printStructure(structure, options) {`,
  },
];

/**
 * A printer is found by the words that it was made with, which are made a text of JSON each time. The
 * libraries of TypeScript, 2.5 MB of declarations, are for whoever compiles: V8 keeps them as code,
 * and reads them at each start.
 */
const commonSwaps: readonly Swap[] = [
  { found: /const libFiles = \[\{[^]*?\n {4}\}\];/, given: 'const libFiles = [];' },
  {
    found: /function getNewFunction\(originalFunction\) \{[^]*?\n\}\n/,
    given: `
      function getNewFunction(originalFunction) {
        const made = new WeakMap();
        return function (...args) {
          let values = made.get(this);
          if (values === undefined) made.set(this, (values = new Map()));
          const [first] = args;
          const isOne = args.length < 2 && (typeof first !== "object" || first === null);
          const key = isOne ? first : "\\0" + JSON.stringify(args);
          if (values.has(key)) return values.get(key);
          const value = originalFunction.apply(this, args);
          values.set(key, value);
          return value;
        };
      }
`,
  },
];

const swapsOf: readonly (readonly [RegExp, readonly Swap[]])[] = [
  [/[\\/]code-block-writer[\\/]\w+[\\/]mod\.js$/, writerSwaps],
  [/[\\/]ts-morph[\\/]dist[\\/]ts-morph\.js$/, printerSwaps],
  [/[\\/]common[\\/]dist[\\/]ts-morph-common\.js$/, commonSwaps],
];

export const quickPrinter: Plugin = {
  name: 'quick-printer',
  setup: (bundler) => {
    for (const [filter, swaps] of swapsOf) {
      bundler.onLoad({ filter }, ({ path }) => ({ contents: swapped(path, swaps) }));
    }
  },
};

/** @throws where a package has another form than the one that this was made for */
function swapped(path: string, swaps: readonly Swap[]): string {
  let text = readFileSync(path, 'utf8');
  for (const { found, given } of swaps) {
    const next = text.replace(found, given);
    if (next === text) throw new Error(`${path} has no ${String(found)}`);
    text = next;
  }
  return text;
}
