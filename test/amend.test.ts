import { expect, test } from '@jest/globals';
import type { VFile } from 'vfile';
import { readDocuments } from '../generator/1-read/index.js';
import { WatchedJudge } from '../generator/commands/again/watched-judge.js';
import { defaults } from '../generator/options.js';
import { randomEdit, randomFrom, type Folder } from './incremental/random-edit.js';
import {
  amendRun,
  documentsOf,
  factsIn,
  readerOf,
  recordRun,
  type RecordedRun,
} from './incremental/recorded-run.js';
import { smallDocs } from './incremental/small-docs.js';
import { randomSchemaEdit } from './incremental/random-schema-edit.js';
import { projectRoot } from './project-root.js';

/**
 * Edits one after the other, each run made of the one before where that can be; each is held against a
 * run of all documents, and so is what it leaves for the next.
 */
function expectEqualRuns(
  original: Folder,
  seed: number,
  edits: number,
  next = randomEdit,
): { amended: number } {
  const random = randomFrom(seed);
  let files = original;
  let last = recordRun(files);
  let lastFiles = files;
  let amended = 0;
  const titles = [`seed ${seed}`];
  for (let count = 0; count < edits; count += 1) {
    const edit = next(files, original, random);
    files = edit.files;
    titles.push(edit.title);
    const fresh = recordRun(files);
    const made = amendRun(last, lastFiles, files);
    if (made !== null) {
      expectSame(made, fresh, titles);
      amended += 1;
    }
    // A run that is stopped leaves the record of the one before.
    const left = made ?? fresh;
    if (left.record !== null) [last, lastFiles] = [left, files];
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

/** The same of a folder that is watched, in one process, whatever is edited. */
async function expectEqualWatches(seed: number, edits: number): Promise<{ amended: number }> {
  const random = randomFrom(seed);
  const judge = new WatchedJudge(defaults);
  let files = smallDocs;
  let documents: ReadonlyMap<string, VFile> = new Map();
  let amended = 0;
  const titles = [`seed ${seed}`];
  for (let count = 0; count < edits; count += 1) {
    documents = documentsAfter(files, documents);
    let asked = 0;
    const inputs = {
      documents: [...documents.values()],
      readSchemaFile: readerOf(files),
    };
    const known = judge.next(inputs, {
      progress: () => {
        asked += 1;
      },
    });
    const { plan, api: _, ...judged } = { api: null, ...known.judge(inputs.readSchemaFile) };
    // Stages that are made anew tell how far they are.
    if (asked === 0 && plan !== null) amended += 1;
    const made = { judged, files: plan === null ? [] : await known.emit(plan) };
    const fresh = recordRun(files);
    if (JSON.stringify(made) !== JSON.stringify({ judged: fresh.judged, files: fresh.files })) {
      expect({ titles, ...made }).toEqual({ titles, judged: fresh.judged, files: fresh.files });
      throw new Error(`not the same bytes after ${titles.join(', ')}`);
    }
    if (fresh.record === null && random() < 0.6) files = smallDocs;
    const edit = randomEdit(files, smallDocs, random);
    files = edit.files;
    titles.push(edit.title);
  }
  return { amended };
}

/** One that did not change is the same object. */
function documentsAfter(
  folder: Folder,
  before: ReadonlyMap<string, VFile>,
): ReadonlyMap<string, VFile> {
  return new Map(
    documentsOf(folder).map((document) => {
      const known = before.get(document.path);
      return [document.path, known?.value === document.value ? known : document];
    }),
  );
}

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, index) => index + 1);

test.each(seeds)(
  'a run that is made of the one before gives what one of all documents gives: small docs, seed %i',
  (seed) => {
    const { amended } = expectEqualRuns(smallDocs, seed, 60);
    expect(amended).toBeGreaterThan(5);
  },
);

const schemaEdit: typeof randomEdit = (files, original, random) =>
  random() < 0.2 ? randomEdit(files, original, random) : randomSchemaEdit(files, random);

test.each(seeds)('so does a run in which schemas alone differ: small docs, seed %i', (seed) => {
  const { amended } = expectEqualRuns(smallDocs, seed, 60, schemaEdit);
  expect(amended).toBeGreaterThan(5);
});

test.each(seeds)('a folder that is watched gives what a fresh run gives, seed %i', async (seed) => {
  const { amended } = await expectEqualWatches(seed, 60);
  expect(amended).toBeGreaterThan(5);
});

test('a run that is made of the one before gives what one of all documents gives: the pages of this repository', async () => {
  const documents = await readDocuments(process.env['DOCS'] ?? `${projectRoot}/input-docs`);
  const original = new Map(documents.map(({ path, value }) => [path, String(value)]));
  const { amended } = expectEqualRuns(original, 1, Number(process.env['EDITS'] ?? 30));
  expect(amended).toBeGreaterThan(5);
}, 600_000);
