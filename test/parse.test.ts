import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { parse } from '../generator/2-parse/index.js';
import { expectFile, readCases } from './case-folders.js';

describe('the Api of', () => {
  test.each(readCases('parse').map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const docs = join(one.folder, 'docs');
    const documents = await readDocuments(docs);
    const api = parse(documents, null, () => undefined, schemaFileReader(docs, null));
    expectFile(one, 'api.json', `${JSON.stringify(api, null, 2)}\n`);
  });
});
