/**
 * The program in files, beside what `tsc` made: what looks whether anything changed, what each other
 * start needs, all that is imported later, what a thread prints with, and ts-morph, which is loaded only
 * where something is printed. `cli.js` then starts them.
 */
import { build, type BuildOptions, type Plugin, type PluginBuild } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanCompiler } from './printer/lean-compiler.js';
import { plainSyntax } from './plain-syntax/plain-syntax.js';
import { quickPrinter } from './printer/quick-printer.js';
import { readyTemplates } from './ready-templates.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'dist', 'generator', 'bundle');

const shared: BuildOptions & { readonly metafile: true } = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.12',
  // Some packages have a form for bundlers, and another that hides what it requires.
  mainFields: ['module', 'main'],
  // Only characters that a file has in one byte: it is read without being decoded.
  charset: 'ascii',
  // Names stay, as they stand in traces that users report.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  define: { 'import.meta.url': 'moduleUrl' },
  metafile: true,
};

/** Of the program itself: packages have no types to go by. */
const plain = plainSyntax(root);

/** What is imported when it is needed: it goes into the second file. */
const later = new Set<string>();

/** It makes an `Intl.Segmenter` as it is loaded, which takes 65 ms. */
const lazyPackage = 'string-width';

const early = await build({
  ...shared,
  stdin: {
    contents: `export { CommandError } from './generator/model/command-error.ts';
      import './generator/cli.ts';`,
    resolveDir: root,
  },
  outfile: join(folder, 'early.cjs'),
  external: ['sdkdown-later'],
  plugins: [
    plain,
    {
      name: 'later',
      setup: (bundler) => {
        leaveUnusedNode(bundler);
        bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
          if (kind !== 'dynamic-import') return null;
          const file = relative(root, resolve(resolveDir, path.replace(/\.js$/, '.ts')));
          later.add(`./${file}`);
          return { path: `./${file}`, namespace: 'later' };
        });
        bundler.onResolve({ filter: new RegExp(`^${lazyPackage}$`) }, ({ path }) => {
          later.add(path);
          return { path, namespace: 'lazy' };
        });
        bundler.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
          contents: `module.exports = (...words) =>
            require('sdkdown-later')[${JSON.stringify(path)}].default(...words);`,
        }));
        bundler.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
          contents: `module.exports = require('sdkdown-later')[${JSON.stringify(path)}];`,
        }));
      },
    },
  ],
});

/** Of Node, what is used. */
const usedNode: Plugin = { name: 'used-node', setup: leaveUnusedNode };

/** Beside the bundle. */
const threadFile: Plugin = {
  name: 'thread-file',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]apart[\\/]thread-file\.ts$/ }, () => ({
      contents: "export const threadFile = new URL('./thread.cjs', import.meta.url);",
      loader: 'ts',
    }));
  },
};

const late = await build({
  ...shared,
  stdin: {
    contents: `module.exports = {${[...later]
      .map((path) => `get ${JSON.stringify(path)}() { return require(${JSON.stringify(path)}); }`)
      .join()}};`,
    resolveDir: root,
  },
  outfile: join(folder, 'later.cjs'),
  external: ['ts-morph', 'sdkdown-early'],
  plugins: [
    threadFile,
    plain,
    readyTemplates,
    {
      name: 'early',
      setup: (bundler) => {
        // Of the class of errors there is one only: who catches them asks for it.
        bundler.onResolve({ filter: /\/command-error\.js$/ }, () => ({
          path: 'sdkdown-early',
          external: true,
        }));
      },
    },
  ],
});

const printer = await build({
  ...shared,
  stdin: {
    contents: "export { printStructure, StructureKind } from 'ts-morph';",
    resolveDir: root,
  },
  outfile: join(folder, 'printer.cjs'),
  plugins: [leanCompiler, quickPrinter],
});

const apart = await build({
  ...shared,
  entryPoints: ['generator/apart/print-parts.ts'],
  outfile: join(folder, 'apart.cjs'),
  external: ['ts-morph'],
  plugins: [plain, readyTemplates, usedNode],
});

const threadStart = 'dist/generator/bundle/thread.cjs';
await build({
  ...shared,
  entryPoints: ['generator/start/thread.ts'],
  outfile: threadStart,
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [plain, usedNode],
});

const placeholder = '@digest of the program@';
const startFile = 'dist/generator/start.cjs';

const start = await build({
  ...shared,
  entryPoints: ['generator/start/start.ts'],
  outfile: startFile,
  banner: { js: '#!/usr/bin/env node' },
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.url': 'undefined',
    programDigest: JSON.stringify(placeholder),
  },
  plugins: [
    plain,
    {
      name: 'lean',
      setup: (bundler) => {
        leaveUnusedNode(bundler);
        // Of rooms, only what is used.
        bundler.onResolve({ filter: /./ }, ({ path, importer, resolveDir }) => {
          if (importer === '' || importer.includes('node_modules')) return null;
          if (!path.startsWith('.')) return { path, external: true, sideEffects: false };
          return { path: resolve(resolveDir, path.replace(/\.js$/, '.ts')), sideEffects: false };
        });
      },
    },
  ],
});

const bundled = ['early.cjs', 'later.cjs', 'apart.cjs', 'printer.cjs'].map(
  (name) => `dist/generator/bundle/${name}`,
);
const identity = createHash('sha256');
for (const path of [startFile, threadStart, ...bundled])
  identity.update(readFileSync(join(root, path)));
for (const place of ['templates', 'generator/rules']) {
  for (const path of filesBelow(place)) {
    identity.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
}
const digest = identity.digest('hex').slice(0, 32);
for (const path of bundled) {
  const text = readFileSync(join(root, path), 'latin1');
  const head = '(function (require, module, moduleUrl, sdkdownBuild, sdkdownStart) {\n';
  writeFileSync(join(root, path), `${head}${text}\n})\n`, 'latin1');
}
const startText = readFileSync(join(root, startFile), 'latin1');
writeFileSync(join(root, startFile), startText.replace(placeholder, digest), 'latin1');
writeFileSync(
  join(root, 'dist', 'generator', 'cli.js'),
  "#!/usr/bin/env node\nimport './start.cjs';\n",
);
writeFileSync(join(folder, 'LICENSES.txt'), licenses());

/** What nobody uses of Node is not loaded either. */
function leaveUnusedNode(bundler: PluginBuild): void {
  bundler.onResolve({ filter: /^node:/ }, ({ path }) => ({
    path,
    external: true,
    sideEffects: false,
  }));
}

/** Of the packages that are in the bundle, as most of their licenses demand. */
function licenses(): string {
  const homes = Object.keys({
    ...early.metafile.inputs,
    ...late.metafile.inputs,
    ...apart.metafile.inputs,
    ...printer.metafile.inputs,
    ...start.metafile.inputs,
  }).flatMap((path) => {
    const found = /(?:^|[:/])(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return found === null ? [] : [found[1] ?? ''];
  });
  return [...new Set(homes)]
    .sort()
    .map((home) => {
      const name = home.replace(/^.*node_modules\//, '');
      const file = readdirSync(join(root, home)).find((entry) => /^licen[sc]e/i.test(entry));
      const words =
        file === undefined
          ? 'See its package.json.\n'
          : readFileSync(join(root, home, file), 'utf8');
      return `## ${name}\n\n${words}`;
    })
    .join('\n');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
