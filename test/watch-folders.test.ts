import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { smallDocs } from './incremental/small-docs.js';
import { WatchedFolder } from './incremental/watched-folder.js';

let watched: WatchedFolder;

beforeEach(() => {
  watched = new WatchedFolder();
});

afterEach(() => {
  watched.remove();
});

/** Outside of the documents. */
async function startWithFarSchema(): Promise<void> {
  await watched.startWith(new Map([...smallDocs, ['lib/far.json', '{ "type": "string" }']]));
  await watched.edit('docs/bed.md', '(_schemas.md#cover)', '(../lib/far.json)');
}

test('a schema file outside of the documents is watched when they link to it', async () => {
  await startWithFarSchema();
  await watched.edit('lib/far.json', '"string"', '"integer"');
  expect(watched.said).toContain('lib/far.json changed\n');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);

test('a schema file is still watched after somebody saved what was there', async () => {
  await startWithFarSchema();
  const page = join(watched.top, 'docs/bed.md');
  writeFileSync(page, readFileSync(page, 'utf8'));
  await sleep(1000);
  await watched.edit('lib/far.json', '"string"', '"integer"');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);

test('a docs folder that goes and comes back is told, and generated when it is back', async () => {
  await watched.startWith(smallDocs);
  renameSync(join(watched.top, 'docs'), join(watched.top, 'away'));
  await watched.until(() => watched.said.includes('sdkdown: cannot read docs (ENOENT)'));
  renameSync(join(watched.top, 'away'), join(watched.top, 'docs'));
  await watched.until(() => watched.runs === 2);
  await watched.edit('docs/bed.md', 'About the bed', 'All about the bed');
  expect(watched.readOutput().get('src/resources/bed.ts')).toContain('All about the bed');
}, 60_000);

test('a docs folder is watched in whose place another one was put', async () => {
  await watched.startWith(smallDocs);
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
    await watched.edit('docs/bed.md', title, `${title}, again`);
    expect(watched.readOutput().get('src/resources/bed.ts')).toContain(`${title}, again`);
    await watched.edit('docs/bed.md', `${title}, again`, title);
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
  await watched.edit('lib/far/far.json', '"string"', '"integer"');
  expect(watched.readOutput().get('src/schemas/far.ts')).toContain('export type Far = number;');
}, 60_000);
