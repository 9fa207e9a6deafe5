import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { readDocuments } from '../generator/1-read/index.js';
import { generate, type Generated } from '../generator/generate.js';
import type { GenerateRun } from '../generator/judge/judge.js';
import { createGeneratorMemory } from '../generator/incremental/generator-memory.js';
import type { ReadSchemaFile } from '../generator/model/schema-file.js';
import { randomEdit, randomFrom, type Folder } from './incremental/random-edit.js';
import { smallDocs } from './incremental/small-docs.js';
import { projectRoot } from './project-root.js';

function generateFolder(files: Folder, run: Partial<GenerateRun> = {}): Generated {
  const readSchemaFile: ReadSchemaFile = (document, path) => {
    const name = posix.join(posix.dirname(document), path);
    const text = files.get(name);
    return text === undefined ? { kind: 'missing' } : { kind: 'read', document: name, text };
  };
  const documents = [...files]
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, value]) => new VFile({ path, value }));
  return generate(documents, { dialect: null, strict: false }, readSchemaFile, run);
}

/** Edits one after the other, with one memory; each is held against a run that has none. */
function expectEqualRuns(original: Folder, seed: number, edits: number): { generated: number } {
  const random = randomFrom(seed);
  const memory = createGeneratorMemory();
  let files = original;
  let generated = 0;
  const titles = [`seed ${seed}`];
  generateFolder(files, { memory });
  for (let count = 0; count < edits; count += 1) {
    const edit = randomEdit(files, original, random);
    files = edit.files;
    titles.push(edit.title);
    const fresh = generateFolder(files);
    const remembered = generateFolder(files, { memory });
    // Not `toEqual`: which edits lead to a difference tells more than the difference.
    if (JSON.stringify(remembered) !== JSON.stringify(fresh)) {
      expect({ titles, ...remembered }).toEqual({ titles, ...fresh });
      throw new Error(`not the same bytes after ${titles.join(', ')}`);
    }
    if (!fresh.failed) generated += 1;
    // What is wrong stays wrong for a while, and then somebody takes all of it back.
    else if (random() < 0.4) files = original;
  }
  return { generated };
}

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, index) => index + 1);

test.each(seeds)(
  'a run with a memory gives what a fresh one gives: small docs, seed %i',
  (seed) => {
    const { generated } = expectEqualRuns(smallDocs, seed, 40);
    expect(generated).toBeGreaterThan(5);
  },
);

test('a run with a memory gives what a fresh one gives: the pages of this repository', async () => {
  const documents = await readDocuments(process.env['DOCS'] ?? `${projectRoot}/input-docs`);
  const original = new Map(documents.map(({ path, value }) => [path, String(value)]));
  const { generated } = expectEqualRuns(original, 1, Number(process.env['EDITS'] ?? 12));
  expect(generated).toBeGreaterThan(2);
}, 600_000);
