import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { watchFolders } from '../generator/1-read/index.js';
import { randomEdit, randomFrom, type Folder } from './incremental/random-edit.js';
import { smallDocs } from './incremental/small-docs.js';
import { WatchedFolder } from './incremental/watched-folder.js';

const edits = Number(process.env['EDITS'] ?? 25);
const ways = ['in place', 'by rename', 'in two steps'] as const;

let watched: WatchedFolder;

beforeEach(() => {
  watched = new WatchedFolder();
});

afterEach(() => {
  watched.remove();
});

test(
  'whatever is saved, the output is what a fresh run makes of it',
  async () => {
    await watched.startWith(smallDocs);
    const random = randomFrom(Number(process.env['SEED'] ?? 1));
    let files: Folder = smallDocs;
    let output = watched.readOutput();
    let generated = 0;
    for (let count = 0; count < edits; count += 1) {
      const edited = randomEdit(files, smallDocs, random);
      const isEdited = changes(edited.files, files);
      files = edited.files;
      watched.said = '';
      watched.write(files, ways[count % 3]);
      const fresh = await watched.generateAnew();
      if (!fresh.failed) {
        output = new Map(fresh.files.map(({ path, content }) => [path, content]));
        generated += 1;
      }
      const words = `${fresh.summary.pages} pages, ${fresh.summary.actions} action`;
      await watched.until(
        () =>
          !changes(output, watched.readOutput()) &&
          (!isEdited || (watched.runs > 0 && watched.said.includes(words))),
      );
      if (fresh.failed && random() < 0.7) files = smallDocs;
    }
    expect(generated).toBeGreaterThan(edits / 5);
  },
  60_000 + edits * 2000,
);

function changes(one: Folder, other: Folder): boolean {
  return one.size !== other.size || [...one].some(([path, text]) => other.get(path) !== text);
}

test('a run tells what changed, and what it writes starts no other one', async () => {
  await watched.startWith(smallDocs);
  await watched.edit('docs/bed.md', 'About the bed', 'All about the bed');
  await watched.edit('docs/bed.md', 'All about the bed', 'About the bed');
  expect(watched.runs).toBe(3);
  expect(watched.said).toMatch(/^\d\d:\d\d:\d\d docs\/bed\.md changed\n/m);
  expect(watched.said).toMatch(/^output: \d+ files written, \d+ unchanged, 0 removed\ndone in /m);
}, 60_000);

test('messages come with a mistake, and go with it', async () => {
  await watched.startWith(smallDocs);
  watched.said = '';
  await watched.edit('docs/bed.md', '| bedId | string |', '| bedId | strng |');
  expect(watched.said).toContain('Unexpected type `strng`');
  watched.said = '';
  await watched.edit('docs/bed.md', 'strng', 'string');
  expect(watched.said).not.toContain('strng');
}, 60_000);

test('a page that is emptied and written again is one change', async () => {
  await watched.startWith(smallDocs);
  const page = join(watched.top, 'docs/bed.md');
  const text = readFileSync(page, 'utf8').replace('About the bed', 'All about the bed');
  watched.said = '';
  writeFileSync(page, '');
  await sleep(50);
  writeFileSync(page, text);
  await watched.until(() => watched.runs > 0);
  await sleep(200);
  expect(watched.runs).toBe(1);
  expect(watched.said).toContain('5 pages, 6 actions');
}, 60_000);

test('a change right after another one is seen', async () => {
  watched.write(smallDocs);
  const watcher = await watchFolders(join(watched.top, 'docs'));
  try {
    for (let count = 0; count < 5; count += 1) {
      writeFileSync(join(watched.top, 'docs/bed.md'), `# Bed ${count}`);
      const seen = await Promise.race([watcher.changed().then(() => true), sleep(5000, false)]);
      expect(seen).toBe(true);
    }
  } finally {
    await watcher.close();
  }
}, 60_000);

test('an edited output is refused with its list, and watching goes on', async () => {
  await watched.startWith(smallDocs);
  const place = join(watched.top, 'output/src/resources/bed.ts');
  const text = readFileSync(place, 'utf8');
  writeFileSync(place, `${text}// mine\n`);
  const page = join(watched.top, 'docs/bed.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('About the bed', 'All about the bed'));
  await watched.until(() => watched.said.includes('src/resources/bed.ts'));
  expect(readFileSync(place, 'utf8')).toContain('// mine');
  writeFileSync(place, text);
  await watched.edit('docs/bed.md', 'All about the bed', 'Much about the bed');
  expect(readFileSync(place, 'utf8')).toContain('Much about the bed');
}, 60_000);

test('a command that is wrong from the start ends it', async () => {
  watched.write(new Map([['docs/bed.md', '# Bed\n']]));
  watched.start('--root', 'none');
  expect(await watched.ended()).toBe(2);
}, 60_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it, and that is no failure',
  async (signal) => {
    await watched.startWith(smallDocs);
    expect(await watched.stop(signal)).toBe(0);
  },
  60_000,
);

test('a page that is saved piece by piece is told, and generated when it is whole', async () => {
  await watched.startWith(smallDocs);
  const random = randomFrom(Number(process.env['SEED'] ?? 1));
  const pages = [...smallDocs].filter(([path]) => path.startsWith('docs/'));
  for (let round = 0; round < edits; round += 1) {
    const [path, text] = pages[Math.floor(random() * pages.length)] ?? ['', ''];
    const bytes = Buffer.from(text);
    // At any byte, also within a character; longer than what watching waits for.
    for (const share of [0, random(), random()].sort()) {
      writeFileSync(join(watched.top, path), bytes.subarray(0, Math.floor(share * bytes.length)));
      await sleep(random() * 80);
    }
    writeFileSync(join(watched.top, path), bytes);
  }
  await watched.edit('docs/bed.md', 'About the bed', 'All about the bed');
  const fresh = await watched.generateAnew();
  const output = new Map(fresh.files.map(({ path, content }) => [path, content]));
  await watched.until(() => !changes(output, watched.readOutput()));
  expect(watched.said).not.toContain('bug in the generator');
}, 120_000);
