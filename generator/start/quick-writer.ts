/**
 * The writer that ts-morph prints with has fields that its compiler made one by one with
 * `Object.defineProperty`, for engines of long ago: they are assigned again. A writer is made for each
 * type that is printed, 20 000 times in a large API.
 */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

const definedField =
  /Object\.defineProperty\(this, "(\w+)", \{\s*enumerable: true,\s*configurable: true,\s*writable: true,\s*value: ([^]*?)\s*\}\);/g;

export const quickWriter: Plugin = {
  name: 'quick-writer',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]code-block-writer[\\/]\w+[\\/]mod\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(definedField, 'this.$1 = $2;'),
    }));
  },
};
