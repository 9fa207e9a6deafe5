import type { Plan } from '../../../model/plan.js';
import { jsonFileText } from '../../../text/json-file-text.js';
import { ownPath } from '../../../text/tags.js';
import type { EmittedFile } from '../../emitted-file.js';
import { copiedTemplate } from '../../template.js';

/** What makes the output a package: its name, its scripts, how it is compiled. */
export function emitPackage({
  package: { name, version, description },
}: Plan): readonly EmittedFile[] {
  const manifest = {
    name,
    version,
    description,
    type: 'module',
    sideEffects: false,
    // The whole client, one resource without the others, and what several of these share.
    exports: {
      '.': entryOf('index'),
      './http': entryOf('http'),
      './resources/*': entryOf('resources/*'),
    },
    files: ['dist/src', 'src'],
    engines: { node: '>=20' },
    scripts: {
      build: 'tsc -p .',
      test: 'tsc -p test && node --experimental-vm-modules node_modules/jest/bin/jest.js',
    },
    devDependencies: {
      '@jest/globals': '^30.0.0',
      '@types/node': '^20.0.0',
      jest: '^30.0.0',
      typescript: '^5.9.0 || ^7.0.0',
    },
    jest: { rootDir: 'dist', testMatch: ['<rootDir>/test/**/*.test.js'], transform: {} },
  };
  return [
    { path: ownPath`package.json`, content: jsonFileText(manifest) },
    // Two projects: the client is compiled as what runs everywhere, without the types of Node.
    { path: ownPath`tsconfig.json`, content: copiedTemplate('package/tsconfig.json') },
    { path: ownPath`test/tsconfig.json`, content: copiedTemplate('package/tsconfig-test.json') },
    { path: ownPath`.gitignore`, content: copiedTemplate('package/gitignore') },
  ];
}

function entryOf(path: string): { readonly types: string; readonly default: string } {
  return { types: `./dist/src/${path}.d.ts`, default: `./dist/src/${path}.js` };
}
