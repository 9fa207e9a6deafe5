/**
 * What ts-morph asks of its compiler to print structures: constants. They go into the bundle as they
 * are; the compiler itself, 9 MB, is loaded from its package by who asks for more, which no printing
 * does. (Loaded 440 ms before, 95 ms with this and V8's code, and 20 MiB less memory.)
 */
import type { Plugin } from 'esbuild';
import { createRequire } from 'node:module';

/** Its messages, which are a third of the compiler's text, are no constants that printing needs. */
const large = new Set(['Diagnostics']);

export const leanCompiler: Plugin = {
  name: 'lean-compiler',
  setup: (bundler) => {
    // Without the importer's path, which would name a place of this machine in the bundle.
    bundler.onResolve({ filter: /^\.\/typescript$/ }, ({ importer, path }) =>
      /@ts-morph[\\/]common/.test(importer)
        ? { path, namespace: 'lean-compiler', pluginData: importer }
        : null,
    );
    bundler.onResolve({ filter: /^@ts-morph\/common$/ }, ({ namespace, path }) =>
      namespace === 'lean-compiler' ? { path, external: true } : null,
    );
    bundler.onLoad({ filter: /./, namespace: 'lean-compiler' }, ({ path, pluginData }) => ({
      contents: leanModule(createRequire(String(pluginData))(path)),
    }));
  },
};

/**
 * Where the comma goes after a parameter: behind its last token. In a text without comments that is
 * where its spaces begin; any other text is for the scanner of the compiler.
 */
const leanScanner = `
  class LeanScanner {
    constructor(load) {
      this.load = load;
    }
    setText(text = '') {
      this.end = text.trimEnd().length;
      this.isOver = this.end === 0;
      this.whole = text.includes('/') ? this.load() : null;
      this.whole?.setText(text);
    }
    scan() {
      if (this.whole !== null) return this.whole.scan();
      if (this.isOver) return exports.SyntaxKind.EndOfFileToken;
      this.isOver = true;
      return exports.SyntaxKind.Unknown;
    }
    getTokenFullStart() {
      return this.whole === null ? this.end : this.whole.getTokenFullStart();
    }
    reScanTemplateToken(isTagged) {
      return this.whole.reScanTemplateToken(isTagged);
    }
  }`;

function leanModule(compiler: unknown): string {
  const members = membersOf(compiler);
  const constants = members.filter(([name, value]) => !large.has(name) && isConstant(value));
  const known = new Set(constants.map(([name]) => name));
  const rest = members
    .map(([name]) => name)
    .filter((name) => !known.has(name) && name !== 'createScanner');
  return `
    ${constants.map(([name, value]) => `exports.${name} = ${JSON.stringify(value)};`).join('\n')}
    let compiler;
    const load = () => (compiler ??= require('@ts-morph/common').ts);
    for (const name of ${JSON.stringify(rest)}) {
      Object.defineProperty(exports, name, {
        enumerable: true,
        configurable: true,
        get: () => load()[name],
      });
    }
    exports.createScanner = (...words) => new LeanScanner(() => load().createScanner(...words));
    ${leanScanner}`;
}

/** Whether JSON says all of it. */
function isConstant(value: unknown): boolean {
  if (value === null || typeof value !== 'object')
    return /^(string|number|boolean)$/.test(typeof value);
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isConstant);
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return names.map((name) => [name, Reflect.get(Object(value), name)]);
}
