import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDocuments } from '../generator/1-read/index.js';
import { reservedTypeNames } from '../generator/4-plan/names/reserved.js';
import { errorClassName } from '../generator/4-plan/operations/error-names.js';
import { runtimeExports } from '../generator/5-emit/targets/client/runtime-exports.js';
import { compareOutput } from '../generator/6-write/index.js';
import { generate } from '../generator/generate.js';
import { statusName } from '../templates/runtime/errors/status-name.js';
import { processes } from './output-folder.js';
import { projectRoot } from './project-root.js';

const options = { dialect: null, strict: false };

test('the order of the documents changes nothing', async () => {
  const documents = await readDocuments(join(projectRoot, 'input-docs'));
  const { files } = generate(documents, options);
  expect(files.length).toBeGreaterThan(100);
  expect(generate([...documents].reverse(), options).files).toEqual(files);
});

test('output/ is what the pages of this repository generate', async () => {
  const documents = await readDocuments(join(projectRoot, 'input-docs'));
  const { files } = generate(documents, options);
  expect(compareOutput(join(projectRoot, 'output'), files, processes)).toMatchObject({
    changes: [],
    kept: [],
    interrupted: false,
  });
});

test('a document that is wrong generates nothing, one that is doubtful only without --strict', async () => {
  const folder = (rule: string): string => join(projectRoot, 'test/messages', rule, 'docs');
  const wrong = await readDocuments(folder('dead-schema-link'));
  expect(generate(wrong, options)).toMatchObject({ files: [], failed: true });
  const doubtful = await readDocuments(folder('unknown-type'));
  expect(generate(doubtful, options).failed).toBe(false);
  expect(generate(doubtful, options).files).not.toEqual([]);
  expect(generate(doubtful, { ...options, strict: true })).toMatchObject({
    files: [],
    failed: true,
  });
});

test('the plan names the error of each status as the runtime does', () => {
  for (let status = 100; status < 600; status += 1) {
    expect(errorClassName(status)).toBe(statusName(status));
  }
});

test('no type of the documents takes a name that a generated file imports from the runtime', async () => {
  const folders = ['pages-and-streams-of-events', 'every-place-a-parameter-can-travel-in'];
  const outputs = await Promise.all(
    folders.map((folder) => readDocuments(join(projectRoot, 'test/output', folder, 'docs'))),
  );
  const imported = outputs
    .flatMap((documents) => generate(documents, options).files)
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/runtime/'))
    .flatMap(({ content }) => [
      ...content.matchAll(/^import (?:type )?\{([^}]*)\} from '\.{1,2}\/runtime\//gm),
    ])
    .flatMap(([, names = '']) => [...names.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name));
  expect(imported).toEqual(
    expect.arrayContaining(['PagedCall', 'EventStream', 'StatusErrorGuard']),
  );
  expect(imported.filter((name) => !reservedTypeNames.includes(name))).toEqual([]);
});

test('no type of the documents takes a name that the output exports', () => {
  const exported = runtimeExports.flatMap(({ values, types }) => [...values, ...types]);
  expect(exported.filter((name) => !reservedTypeNames.includes(name))).toEqual([]);
});
