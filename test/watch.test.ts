import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

async function start(...words: readonly string[]): Promise<void> {
  watched.write(smallDocs);
  watched.start(...words);
  await watched.until(() => watched.runs === 1);
}

/** Edits a page and waits until it is generated. */
async function edit(path: string, from: string, to: string): Promise<void> {
  const { runs } = watched;
  const place = join(watched.top, path);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
  await watched.until(() => watched.runs > runs);
}

test(
  'whatever is saved, the output is what a fresh run makes of it',
  async () => {
    await start('--root', '.');
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
  await start('--root', '.');
  await edit('docs/bed.md', 'About the bed', 'All about the bed');
  await edit('docs/bed.md', 'All about the bed', 'About the bed');
  expect(watched.runs).toBe(3);
  expect(watched.said).toMatch(/^\d\d:\d\d:\d\d docs\/bed\.md changed\n/m);
  expect(watched.said).toMatch(/^output: \d+ files written, \d+ unchanged, 0 removed\ndone in /m);
}, 60_000);

test('messages come with a mistake, and go with it', async () => {
  await start('--root', '.');
  watched.said = '';
  await edit('docs/bed.md', '| bedId | string |', '| bedId | strng |');
  expect(watched.said).toContain('Unexpected type `strng`');
  watched.said = '';
  await edit('docs/bed.md', 'strng', 'string');
  expect(watched.said).not.toContain('strng');
}, 60_000);

test('a schema file outside of the documents is watched when they link to it', async () => {
  watched.write(new Map([...smallDocs, ['lib/far.json', '{ "type": "string" }']]));
  watched.start('--root', '.');
  await watched.until(() => watched.runs === 1);
  await edit('docs/bed.md', '(_schemas.md#cover)', '(../lib/far.json)');
  await edit('lib/far.json', '"string"', '"integer"');
  expect(watched.said).toContain('lib/far.json changed\n');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);

test('a page that is emptied and written again is one change', async () => {
  await start('--root', '.');
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

test('a schema file is still watched after somebody saved what was there', async () => {
  watched.write(new Map([...smallDocs, ['lib/far.json', '{ "type": "string" }']]));
  watched.start('--root', '.');
  await watched.until(() => watched.runs === 1);
  await edit('docs/bed.md', '(_schemas.md#cover)', '(../lib/far.json)');
  const page = join(watched.top, 'docs/bed.md');
  writeFileSync(page, readFileSync(page, 'utf8'));
  await sleep(1000);
  await edit('lib/far.json', '"string"', '"integer"');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);

test('a docs folder that goes and comes back is told, and generated when it is back', async () => {
  await start('--root', '.');
  renameSync(join(watched.top, 'docs'), join(watched.top, 'away'));
  await watched.until(() => watched.said.includes('sdkdown: cannot read docs (ENOENT)'));
  renameSync(join(watched.top, 'away'), join(watched.top, 'docs'));
  await watched.until(() => watched.runs === 2);
  await edit('docs/bed.md', 'About the bed', 'All about the bed');
  expect(watched.readOutput().get('src/resources/bed.ts')).toContain('All about the bed');
}, 60_000);

test('a docs folder is watched in whose place another one was put', async () => {
  await start('--root', '.');
  for (const [former, title] of [
    ['away', 'All about the bed'],
    ['far', 'Much about the bed'],
  ] as const) {
    const { runs } = watched;
    cpSync(join(watched.top, 'docs'), join(watched.top, 'next'), { recursive: true });
    const next = join(watched.top, 'next/bed.md');
    writeFileSync(
      next,
      readFileSync(next, 'utf8').replace(/About the bed|All about the bed/, title),
    );
    renameSync(join(watched.top, 'docs'), join(watched.top, former));
    renameSync(join(watched.top, 'next'), join(watched.top, 'docs'));
    await watched.until(() => watched.runs > runs);
    expect(watched.readOutput().get('src/resources/bed.ts')).toContain(title);
    await sleep(500);
    await edit('docs/bed.md', title, `${title}, again`);
    expect(watched.readOutput().get('src/resources/bed.ts')).toContain(`${title}, again`);
    await edit('docs/bed.md', `${title}, again`, title);
  }
}, 60_000);

test('what changes while a folder is looked for that is missing is seen', async () => {
  // As a slow disk does, after the first look at the folder around the documents.
  watched.preload = `
    import fs from 'node:fs';
    const { readdir } = fs.promises;
    let looks = 0;
    fs.promises.readdir = async (place, ...rest) => {
      if (String(place).endsWith(${JSON.stringify(basename(watched.top))})) {
        looks += 1;
        if (looks > 1) await new Promise((done) => setTimeout(done, 1000));
      }
      return readdir(place, ...rest);
    };
  `;
  watched.write(
    new Map(
      [...smallDocs].map(([path, text]) => [
        path,
        path === 'docs/bed.md'
          ? text.replace('(_schemas.md#cover)', '(../lib/far/far.json)')
          : text,
      ]),
    ),
  );
  watched.start('--root', '.');
  await watched.until(() => watched.said.includes('lib/far/far.json'));
  await sleep(300);
  mkdirSync(join(watched.top, 'lib/far'), { recursive: true });
  writeFileSync(join(watched.top, 'lib/far/far.json'), '{ "type": "string" }');
  await watched.until(
    () => watched.readOutput().get('src/schemas/far.ts')?.includes('= string') === true,
  );
  await sleep(1500);
  await edit('lib/far/far.json', '"string"', '"integer"');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);

test('an edited output is refused with its list, and watching goes on', async () => {
  await start('--root', '.');
  const place = join(watched.top, 'output/src/resources/bed.ts');
  const text = readFileSync(place, 'utf8');
  writeFileSync(place, `${text}// mine\n`);
  const page = join(watched.top, 'docs/bed.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('About the bed', 'All about the bed'));
  await watched.until(() => watched.said.includes('src/resources/bed.ts'));
  expect(readFileSync(place, 'utf8')).toContain('// mine');
  writeFileSync(place, text);
  await edit('docs/bed.md', 'All about the bed', 'Much about the bed');
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
    await start('--root', '.');
    expect(await watched.stop(signal)).toBe(0);
  },
  60_000,
);

test('a page that is saved piece by piece is told, and generated when it is whole', async () => {
  await start('--root', '.');
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
  await edit('docs/bed.md', 'About the bed', 'All about the bed');
  const fresh = await watched.generateAnew();
  const output = new Map(fresh.files.map(({ path, content }) => [path, content]));
  await watched.until(() => !changes(output, watched.readOutput()));
  expect(watched.said).not.toContain('bug in the generator');
}, 120_000);
