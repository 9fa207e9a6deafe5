import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Folder } from './incremental/random-edit.js';
import { smallDocs } from './incremental/small-docs.js';
import { WatchedFolder } from './incremental/watched-folder.js';

let watched: WatchedFolder;

beforeEach(() => {
  watched = new WatchedFolder();
});

afterEach(() => {
  watched.remove();
});

/** The documents with other words in one page. */
function saved(from: string, to: string): Folder {
  const page = 'docs/bed.md';
  return new Map([...smallDocs, [page, (smallDocs.get(page) ?? '').replace(from, to)]]);
}

/** A defect of ours: with one word in a page, each run throws. */
const defect = `
  const { matchAll } = String.prototype;
  String.prototype.matchAll = function (...words) {
    if (this.includes('defective')) throw new Error('bug in the generator: of the test');
    return matchAll.apply(this, words);
  };`;

test('a defect of ours is told as one, and the next save is generated', async () => {
  watched.preload = defect;
  watched.write(smallDocs);
  watched.start();
  await watched.until(() => watched.runs === 1);
  for (let round = 1; round <= 2; round += 1) {
    watched.said = '';
    watched.write(saved('Which one', `Which defective one ${round}`));
    await watched.until(() => watched.said.includes('Please report this'));
    expect(watched.said).toMatch(
      /^\d\d:\d\d:\d\d docs\/bed\.md changed\nsdkdown: bug in the generator: of the test\n +at /m,
    );
    expect(watched.runs).toBe(0);
  }
  watched.write(saved('Which one', 'Which whole one'));
  await watched.until(() => watched.runs === 1);
  const { files } = await watched.generateAnew();
  const output = new Map(files.map(({ path, content }) => [path, content]));
  output.delete('sdkdown.manifest.json');
  expect(watched.readOutput()).toEqual(output);
  expect(await watched.stop('SIGINT')).toBe(0);
}, 60_000);

test('a defect of ours in the first run is told, too, and the next save is generated', async () => {
  watched.preload = defect;
  watched.write(saved('Which one', 'Which defective one'));
  watched.start();
  await watched.until(() => watched.said.includes('Please report this'));
  watched.write(smallDocs);
  await watched.until(() => watched.runs === 1);
  expect(watched.readOutput().has('src/resources/bed.ts')).toBe(true);
}, 60_000);

test('a defect of ours when a run is kept for the next is told, and the next save is generated', async () => {
  watched.preload = `
    const { concat } = Buffer;
    let isFirst = true;
    Buffer.concat = (...words) => {
      const isOurs = new Error().stack.includes('json-bytes');
      if (!isOurs || !isFirst) return concat(...words);
      isFirst = false;
      throw new Error('bug in the generator: of the test');
    };`;
  watched.write(smallDocs);
  watched.start();
  await watched.until(() => watched.runs === 1);
  await watched.until(() => watched.said.includes('Please report this'));
  watched.write(saved('About the bed', 'All about the bed'));
  await watched.until(() => watched.runs === 2);
  expect(watched.readOutput().get('src/resources/bed.ts')).toContain('All about the bed');
}, 60_000);

test('what would never end is stopped and told, and the next save is generated', async () => {
  watched.preload = defect.replace(/throw .*/, 'for (;;);');
  watched.write(smallDocs);
  watched.start('--limit', 'seconds=1');
  await watched.until(() => watched.runs === 1);
  for (let round = 1; round <= 2; round += 1) {
    watched.said = '';
    watched.write(saved('Which one', `Which defective one ${round}`));
    await watched.until(() => watched.said.includes('`--limit seconds=NUMBER` allows more'));
    await watched.until(() => watched.runs === 1);
    expect(watched.said).toMatch(/^docs\/bed\.md:1:1 error /m);
  }
  watched.said = '';
  watched.write(saved('Which one', 'Which whole one'));
  await watched.until(() => watched.runs === 1);
  const { files } = await watched.generateAnew();
  const output = new Map(files.map(({ path, content }) => [path, content]));
  output.delete('sdkdown.manifest.json');
  expect(watched.readOutput()).toEqual(output);
}, 120_000);
