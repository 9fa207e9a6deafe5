import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDocuments } from '../generator/1-read/index.js';
import { parse } from '../generator/2-parse/index.js';
import { generateFolder } from './generate-folder.js';
import { GeneratedPackage } from './generated-package.js';
import { projectRoot } from './project-root.js';

const inputDocs = join(projectRoot, 'input-docs');

let generated: GeneratedPackage;

beforeAll(async () => {
  generated = await GeneratedPackage.write(await generateFolder(inputDocs));
});

afterAll(() => generated.remove());

test('the examples of the pages are right: each compiles against what its page generates', async () => {
  const api = parse(await readDocuments(inputDocs), null, () => undefined);
  const operations = api.resources.flatMap((resource) => resource.operations);
  expect(operations.filter(({ examples }) => examples.length !== 1)).toEqual([]);
  for (const { action, examples } of operations) {
    const lines = examples.map(({ code }) => `export async function example() {\n${code}\n}`);
    await generated.replace({
      path: `src/examples/${action}.ts`,
      content: [
        "import { Client, NotFoundError } from '../index.js';",
        'export { NotFoundError };',
        'declare const client: Client;',
        ...lines,
      ].join('\n'),
    });
  }
  const flags = [
    '-p',
    '.',
    '--noEmit',
    '--noUnusedLocals',
    'false',
    '--noUnusedParameters',
    'false',
  ];
  // As in JavaScript, which the examples are.
  const loose = ['--useUnknownInCatchVariables', 'false'];
  const compiled = await generated.compile('typescript-7', [...flags, ...loose]);
  expect(compiled).toEqual({ exitCode: 0, output: '' });
});
