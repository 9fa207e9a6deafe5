import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { readCases } from './case-folders.js';
import { generateFolder } from './generate-folder.js';
import { GeneratedPackage } from './generated-package.js';
import { projectRoot } from './project-root.js';

const folders = [
  join(projectRoot, 'input-docs'),
  ...readCases('output').map(({ folder }) => join(folder, 'docs')),
];

/** What the examples take for given: a client, what a call is given, and what the reader has. */
const given: readonly (readonly [name: string, line: string])[] = [
  ['client', "declare const client: import('../index.js').Client;"],
  ['params', 'declare const params: never;'],
  ['bytes', 'declare const bytes: Uint8Array<ArrayBuffer>;'],
  ['stream', 'declare const stream: ReadableStream<Uint8Array>;'],
  ['newToken', 'declare function newToken(): Promise<string>;'],
  ['process', 'declare const process: { env: { ACCESS_TOKEN?: string } };'],
];

/** A fence as a module of its own beside the client. */
function moduleOf(fence: string, packageName: string): string {
  const lines = given
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(fence))
    .filter(([name]) => !new RegExp(`\\b(?:const|let) ${name}\\b`).test(fence))
    .map(([, line]) => line);
  const code = fence
    .replaceAll(`'${packageName}/`, "'../")
    .replaceAll(`'${packageName}'`, "'../index.js'")
    .replace(/(from '\.\.\/(?:http|resources\/[^']+))'/g, "$1.js'");
  return [...lines, code, 'export {};'].join('\n');
}

describe.each(folders)('the README generated from %s', (folder) => {
  let files: readonly GeneratedFile[];
  let generated: GeneratedPackage;

  beforeAll(async () => {
    files = await generateFolder(folder);
    generated = await GeneratedPackage.write(files);
  });

  afterAll(() => generated.remove());

  test('has examples that compile, each by itself', async () => {
    const readme = files.find(({ path }) => path === 'README.md')?.content ?? '';
    const manifest = files.find(({ path }) => path === 'package.json')?.content ?? '';
    const [, packageName = ''] = /"name": "([^"]+)"/.exec(manifest) ?? [];
    const fences = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
    expect(fences.length).toBeGreaterThan(4);
    for (const [index, fence] of fences.entries()) {
      const content = moduleOf(fence, packageName);
      await generated.replace({ path: `src/examples/${index}.ts`, content });
    }
    const unused = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
    const compiled = await generated.compile('typescript-7', ['-p', '.', '--noEmit', ...unused]);
    expect(compiled).toEqual({ exitCode: 0, output: '' });
  });
});
