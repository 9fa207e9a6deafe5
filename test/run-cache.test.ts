import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunCache } from '../generator/cache/run-cache.js';
import { lookBefore } from '../generator/commands/again/keep-run.js';
import { defaults, type Options } from '../generator/options.js';
import {
  edit,
  linkInPlace,
  makeFolder,
  move,
  put,
  remove,
  type Change,
} from './run-cache/changes.js';
import { files, find, keep } from './run-cache/kept-runs.js';

let top: string;
let kept: string;
let options: Options;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'sdkdown-')));
  kept = join(top, 'node_modules/.cache/sdkdown');
  options = { ...defaults, docs: join(top, 'docs'), out: join(top, 'out'), root: top };
  for (const folder of ['node_modules', 'docs/more', 'schemas']) {
    mkdirSync(join(top, folder), { recursive: true });
  }
  put('docs/bed.md', '# Bed\n')(top);
  put('docs/more/long.md', `# Long\n${'All of it is read. '.repeat(10_000)}\n`)(top);
  put('schemas/a.json', '{}')(top);
});

afterEach(() => {
  rmSync(top, { recursive: true });
});

test('a run is found again with what it printed, and its output is fresh', async () => {
  await keep(options);
  expect(find(options)).toEqual({ printed: ['done\n'], made: 'fresh' });
});

test('one whose documents begin with a mark of their encoding is found, too', async () => {
  put('docs/bed.md', '\uFEFF# Bed\n')(top);
  await keep(options);
  expect(find(options)).toEqual({ printed: ['done\n'], made: 'fresh' });
});

test('one that is kept with two such marks is none, as one of them is text', async () => {
  put('docs/bed.md', '\uFEFF\uFEFF# Bed\n')(top);
  await keep(options);
  put('docs/bed.md', '\uFEFF# Bed\n')(top);
  expect(find(options)).toBeNull();
});

test('folders that are not there are no fault, as whoever reads them tells of it', () => {
  expect(lookBefore({ ...options, docs: join(top, 'nowhere') })).toBeNull();
});

test('a run that a message stopped is found as one', async () => {
  await keep(options, { isStopped: true });
  expect(find(options)).toEqual({ printed: ['done\n'], made: null });
});

test('one that nobody kept is not found, and nothing is made to look for it', () => {
  expect(find(options)).toBeNull();
  expect(existsSync(kept)).toBe(false);
});

test.each<[string, Change]>([
  ['a document was edited', put('docs/bed.md', '# Bee\n')],
  ['a document grew', put('docs/bed.md', '# Bed\n\n')],
  ['a document shrank', put('docs/bed.md', '# Bed')],
  ['the end of a long document changed', edit('docs/more/long.md', /\. \n$/, '! \n')],
  ['a document has another name', move('docs/bed.md', 'docs/bee.md')],
  ['a document is missing', remove('docs/bed.md')],
  ['there is one more document', put('docs/more/z.md', '')],
  ['a document is a link to the same', linkInPlace('docs/bed.md')],
  ['their folder is a link to the same', linkInPlace('docs')],
  ['a schema file was edited', put('schemas/a.json', '[]')],
  ['a schema file is missing', remove('schemas/a.json')],
  ['a schema file is a link to the same', linkInPlace('schemas/a.json')],
  ['the folder of a schema file is a link to the same', linkInPlace('schemas')],
  ['a schema file that was missing is there', put('schemas/b.json', '{}')],
])('a run is not found where %s', async (_, change) => {
  await keep(options);
  change(top);
  expect(find(options)).toBeNull();
});

test.each<[string, Change]>([
  ['a file was edited', put('out/src/a.ts', 'import {};\n')],
  ['a file grew', put('out/src/a.ts', 'export {};\n\n')],
  ['a file has other line ends', put('out/src/a.ts', 'export {};\r\n')],
  ['a file begins with a mark', put('out/src/a.ts', '\uFEFFexport {};\n')],
  ['a file is missing', remove('out/src/a.ts')],
  ['a file is a link to the same', linkInPlace('out/src/a.ts')],
  ['the manifest is missing', remove('out/sdkdown.manifest.json')],
  ['the manifest was cut', edit('out/sdkdown.manifest.json', /\n$/, '')],
  ['the manifest was edited', edit('out/sdkdown.manifest.json', /about/, 'About')],
  ['a folder on the way is a link', linkInPlace('out/src')],
  ['somebody writes it', makeFolder('out/.sdkdown')],
  ['somebody is about to make it', makeFolder('.out.sdkdown')],
  ['it is missing', remove('out')],
])('the files of a run are found, and its output is not fresh, where %s', async (_, change) => {
  await keep(options);
  change(top);
  expect(find(options)).toEqual({ printed: ['done\n'], made: files });
});

test('a run of another program is not found', async () => {
  await keep(options);
  expect(find(options, 'two')).toBeNull();
});

test('a run of another output is not found', async () => {
  await keep(options);
  expect(find({ ...options, out: join(top, 'elsewhere') })).toBeNull();
});

test.each<[string, (bytes: Buffer) => Buffer | string]>([
  ['empty', () => ''],
  ['cut in its head', (bytes) => bytes.subarray(0, 100)],
  ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['edited', (bytes) => bytes.toString('latin1').replace('done', 'gone')],
  ['no JSON', () => `${'2'.padEnd(15)}\nx\nx\n`],
  ['of another version', () => `${'2'.padEnd(15)}\n{}{}`],
])('a kept run that is %s is none', async (_, damage) => {
  await keep(options);
  for (const name of readdirSync(kept).filter((entry) => entry.endsWith('.run'))) {
    writeFileSync(join(kept, name), damage(readFileSync(join(kept, name))));
  }
  expect(find(options)).toBeNull();
});

test.each<[string, (bytes: Buffer) => Buffer | string]>([
  ['cut', (bytes) => bytes.subarray(0, -10)],
  ['edited', (bytes) => bytes.toString('latin1').replace(/(.*)export/s, '$1import')],
])('kept files that are %s are not written', async (_, damage) => {
  await keep(options);
  remove('out')(top);
  for (const name of readdirSync(kept).filter((entry) => entry.endsWith('.pack'))) {
    writeFileSync(join(kept, name), damage(readFileSync(join(kept, name))), 'latin1');
  }
  expect(find(options)).toBeNull();
});

test('a run is none without its bytes, and where it says that they are in another folder', async () => {
  await keep(options);
  const [pack = ''] = readdirSync(kept).filter((entry) => entry.endsWith('.pack'));
  renameSync(join(kept, pack), join(top, pack));
  expect(find(options)).toBeNull();
  const [run = ''] = readdirSync(kept).filter((entry) => entry.endsWith('.run'));
  const [, head = ''] = readFileSync(join(kept, run), 'latin1').split('\n');
  const moved = head
    .slice(0, head.length / 2)
    .replace(`"${pack}"`, JSON.stringify(`../../../${pack}`));
  writeFileSync(join(kept, run), `${String(moved.length).padEnd(15)}\n${moved}${moved}`);
  expect(find(options)).toBeNull();
});

test('of runs with the same words, the bytes of the last are kept', async () => {
  await keep(options);
  put('docs/bed.md', '# Bee\n')(top);
  await keep(options);
  expect(readdirSync(kept).filter((entry) => entry.endsWith('.pack'))).toHaveLength(1);
  expect(find(options)).toEqual({ printed: ['done\n'], made: 'fresh' });
});

test('a link in place of the folder is not followed, and not written through', async () => {
  await keep(options);
  const elsewhere = join(top, 'elsewhere');
  renameSync(kept, elsewhere);
  symlinkSync(elsewhere, kept, 'junction');
  expect(find(options)).toBeNull();
  const before = readdirSync(elsewhere).map((name) => readFileSync(join(elsewhere, name), 'hex'));
  await keep(options, { isStopped: true });
  const after = readdirSync(elsewhere).map((name) => readFileSync(join(elsewhere, name), 'hex'));
  expect(after).toEqual(before);
});

test('where no folder can be made, nothing is kept and nothing fails', async () => {
  put('node_modules/.cache', '')(top);
  await keep(options);
  expect(find(options)).toBeNull();
});

test('what is kept is never committed, and is bounded', () => {
  const lists = { places: '', documents: '', schemas: '', missing: '', asked: '' };
  const nothing = { ...lists, docs: '', hash: '', record: null };
  for (let run = 0; run < 20; run += 1) {
    const cache = new RunCache('one', [run], top);
    cache.keep({ build: 'one', program: '', printed: [], made: null, ...nothing }, []);
    cache.keepWords({
      start: String(run),
      paths: '',
      out: 'out',
      apart: false,
      printed: [],
      exitCode: 0,
    });
  }
  expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync(kept)).toHaveLength(3 * 12 + 1);
});
