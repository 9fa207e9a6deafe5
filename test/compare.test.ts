import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { rules } from '../generator/compare/rules/rules.js';
import { diff, type Diffed } from '../generator/diff.js';
import { printChanges } from '../generator/print/print-changes.js';
import { printMessages } from '../generator/print/print-messages.js';
import { expectFile, readCases, type Case } from './case-folders.js';

const cases = readCases('compare');
const prefixes = { old: '', new: '' } as const;

async function diffCase({ folder }: Case, from = 'old', to = 'new'): Promise<Diffed> {
  const [old, next] = await Promise.all(
    [from, to].map(async (side) => {
      const docs = join(folder, side);
      return {
        documents: await readDocuments(docs),
        readSchemaFile: schemaFileReader(docs, null),
      };
    }),
  );
  if (old === undefined || next === undefined) throw new Error('a case has two sides');
  const diffed = diff(old, next, { dialect: null });
  if (diffed.diff === null) {
    throw new Error(
      printMessages(old.documents, diffed.old) + printMessages(next.documents, diffed.new),
    );
  }
  return diffed;
}

describe('what changed where', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const { diff: found } = await diffCase(one);
    expectFile(one, 'changes.txt', found === null ? '' : printChanges(found, prefixes, 'pretty'));
  });
});

test.each(cases.map((one) => [one.title, one] as const))(
  'nothing differs from itself: %s',
  async (_, one) => {
    for (const side of ['old', 'new']) {
      const { diff: found } = await diffCase(one, side, side);
      expect(found).toMatchObject({ changes: [], verdict: { level: 'none' } });
    }
  },
);

test('each rule has a case that shows it', async () => {
  const shown = new Set<string>();
  for (const one of cases) {
    for (const [from, to] of [
      ['old', 'new'],
      ['new', 'old'],
    ]) {
      const { diff: found } = await diffCase(one, from, to);
      for (const { rule } of found?.changes ?? []) shown.add(rule);
    }
  }
  expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([]);
});
