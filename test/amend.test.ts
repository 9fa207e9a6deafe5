import { expect, test } from '@jest/globals';
import { readDocuments } from '../generator/1-read/index.js';
import { randomEdit, randomFrom, type Folder } from './incremental/random-edit.js';
import { amendRun, factsIn, recordRun, type RecordedRun } from './incremental/recorded-run.js';
import { smallDocs } from './incremental/small-docs.js';
import { projectRoot } from './project-root.js';

/**
 * Edits one after the other, each run made of the one before where that can be; each is held against a
 * run of all documents, and so is what it leaves for the next.
 */
function expectEqualRuns(original: Folder, seed: number, edits: number): { amended: number } {
  const random = randomFrom(seed);
  let files = original;
  let last = recordRun(files);
  let lastFiles = files;
  let amended = 0;
  const titles = [`seed ${seed}`];
  for (let count = 0; count < edits; count += 1) {
    const edit = randomEdit(files, original, random);
    files = edit.files;
    titles.push(edit.title);
    const fresh = recordRun(files);
    const made = amendRun(last, lastFiles, files);
    if (made !== null) {
      expectSame(made, fresh, titles);
      amended += 1;
    }
    // A run that is stopped leaves the record of the one before.
    const next = made ?? fresh;
    if (next.record !== null) [last, lastFiles] = [next, files];
    else if (random() < 0.6) files = original;
  }
  return { amended };
}

function expectSame(made: RecordedRun, fresh: RecordedRun, titles: readonly string[]): void {
  const [one, other] = [made, fresh].map(({ record, ...run }) => ({
    ...run,
    facts: factsIn(record),
  }));
  // Not `toEqual`: which edits lead to a difference tells more than the difference.
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  expect({ titles, ...one }).toEqual({ titles, ...other });
  throw new Error(`not the same bytes after ${titles.join(', ')}`);
}

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, index) => index + 1);

test.each(seeds)(
  'a run that is made of the one before gives what one of all documents gives: small docs, seed %i',
  (seed) => {
    const { amended } = expectEqualRuns(smallDocs, seed, 60);
    expect(amended).toBeGreaterThan(5);
  },
);

test('a run that is made of the one before gives what one of all documents gives: the pages of this repository', async () => {
  const documents = await readDocuments(process.env['DOCS'] ?? `${projectRoot}/input-docs`);
  const original = new Map(documents.map(({ path, value }) => [path, String(value)]));
  const { amended } = expectEqualRuns(original, 1, Number(process.env['EDITS'] ?? 30));
  expect(amended).toBeGreaterThan(5);
}, 600_000);
