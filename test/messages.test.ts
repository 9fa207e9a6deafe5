import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import * as diagnostics from '../generator/diagnostics.js';
import { generate } from '../generator/generate.js';
import { printMessages } from '../generator/print/print-messages.js';
import { expectFile, readCases } from './case-folders.js';

const cases = readCases('messages');

/** `raggedRow` → `ragged-row`: a function is named as its rule. */
const rules = Object.keys(diagnostics).map((name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

describe('a page is told', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const docs = join(one.folder, 'docs');
    const documents = await readDocuments(docs);
    const { messages } = generate(
      documents,
      { dialect: null, strict: false },
      schemaFileReader(docs, null),
    );
    expect(messages.map(({ rule }) => rule)).toContain(one.name);
    expectFile(one, 'messages.txt', printMessages(documents, messages));
  });
});

test('each rule has a case, and each case a rule', () => {
  expect(cases.map(({ name }) => name)).toEqual([...rules].sort());
});
