/**
 * What ts-morph does again and again as it prints, done once or in a quicker way; what it prints stays
 * the same. (A full run of a large API takes 7 % less.)
 */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { Swap } from './swap.js';
import { writerSwaps } from './writer-swaps.js';

/**
 * A text of one line is printed as it is; the printers have no state, and serve all declarations. What was
 * written last is read text by text, and not sign by sign.
 */
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
    found: /(static getLastCharactersToPos\(writer, pos\) \{)[^]*?(?=\}\s*\}\s*function)/,
    given: `$1
      const count = writer.getLength() - pos;
      let text = "";
      for (let i = writer._texts.length - 1; text.length < count; i--) text = writer._texts[i] + text;
      return text.slice(text.length - count);
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
