import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh, printsOf, writeOutput } from '../generator/6-write/index.js';
import { Recording } from '../generator/cache/recording.js';
import { RunCache, type RunIdentity } from '../generator/cache/run-cache.js';
import type { SchemaFile } from '../generator/model/schema-file.js';

const identity: RunIdentity = { build: 'one', settings: ['docs', 'out'] };
const documents = [{ path: 'docs/bed.md', value: '# Bed' }];
const files = [{ path: 'src/a.ts', content: 'export {};\n' }];
const schema: SchemaFile = { kind: 'read', document: 'schemas/a.json', text: '{}' };
const readSchema = (): SchemaFile => schema;

let top: string;
let folder: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  mkdirSync(join(top, 'node_modules'));
  folder = join(top, 'node_modules/.cache/sdkdown');
});

afterEach(() => {
  rmSync(top, { recursive: true });
});

test('a run is found again with what it printed and made', () => {
  keep();
  const found = open().find(documents, readSchema);
  expect(found?.printed).toEqual([{ channel: 'print', text: 'done\n' }]);
  expect(found?.prints).toEqual(printsOf(files));
  expect(found?.readFiles()).toEqual(files);
});

test('a run that a message stopped is found as one', () => {
  open().keep(documents, new Recording(), null);
  expect(open().find(documents, readSchema)).toMatchObject({ prints: null });
});

test('one that nobody kept is not found, and nothing is made to look for it', () => {
  expect(open().find(documents, readSchema)).toBeNull();
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ['another text', [{ path: 'docs/bed.md', value: '# Bee' }]],
  ['another path', [{ path: 'docs/bee.md', value: '# Bed' }]],
  ['one more', [...documents, { path: 'docs/c.md', value: '' }]],
  ['none', []],
])('a run is not found for documents with %s', (_, other) => {
  keep();
  expect(open().find(other, readSchema)).toBeNull();
});

test.each<[string, SchemaFile]>([
  ['missing', { kind: 'missing' }],
  ['another', { ...schema, text: '[]' }],
  ['elsewhere', { ...schema, document: 'schemas/b.json' }],
])('a run is not found when a schema file is %s', (_, file) => {
  keep();
  expect(open().find(documents, () => file)).toBeNull();
});

test.each([
  ['program', { ...identity, build: 'two' }],
  ['command', { ...identity, settings: ['docs', 'elsewhere'] }],
])('a run of another %s is not found', (_, other) => {
  keep();
  expect(new RunCache(other, top).find(documents, readSchema)).toBeNull();
});

test.each<[string, (text: string) => string]>([
  ['empty', () => ''],
  ['cut', (text) => text.slice(0, -10)],
  ['edited', (text) => text.replace('done', 'gone')],
  ['no JSON', () => 'x\ny'],
])('a kept run that is %s is none', (_, damage) => {
  keep();
  change('.run', damage);
  expect(open().find(documents, readSchema)).toBeNull();
});

test.each<[string, (text: string) => string]>([
  ['empty', () => ''],
  ['cut', (text) => text.slice(0, -10)],
  ['edited', (text) => text.replace('export', 'import')],
])('kept files that are %s are none', (_, damage) => {
  keep();
  change('.files', damage);
  expect(open().find(documents, readSchema)?.readFiles()).toBeNull();
});

test('a link in place of the folder is not followed, and not written through', () => {
  keep();
  const elsewhere = join(top, 'elsewhere');
  renameSync(folder, elsewhere);
  symlinkSync(elsewhere, folder, 'junction');
  expect(open().find(documents, readSchema)).toBeNull();
  const before = readdirSync(elsewhere).map((name) => readFileSync(join(elsewhere, name), 'utf8'));
  open().keep([], new Recording(), null);
  const after = readdirSync(elsewhere).map((name) => readFileSync(join(elsewhere, name), 'utf8'));
  expect(after).toEqual(before);
});

test('where no folder can be made, nothing is kept and nothing fails', () => {
  writeFileSync(join(top, 'node_modules/.cache'), '');
  keep();
  expect(open().find(documents, readSchema)).toBeNull();
});

test('what is kept is never committed, and is bounded', () => {
  for (let run = 0; run < 20; run += 1) {
    new RunCache({ ...identity, settings: [run] }, top).keep(documents, new Recording(), null);
  }
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync(folder)).toHaveLength(2 * 12 + 1);
});

test('an output is fresh as it was written', () => {
  expect(isFresh(writeFiles(), printsOf(files))).toBe(true);
});

test.each<[string, (out: string) => void]>([
  [
    'a file was edited',
    (out) => {
      writeFileSync(join(out, 'src/a.ts'), 'export {}\n');
    },
  ],
  [
    'a file has other line ends',
    (out) => {
      writeFileSync(join(out, 'src/a.ts'), 'export {};\r\n');
    },
  ],
  [
    'a file is missing',
    (out) => {
      rmSync(join(out, 'src/a.ts'));
    },
  ],
  [
    'the manifest is missing',
    (out) => {
      rmSync(join(out, 'sdkdown.manifest.json'));
    },
  ],
  [
    'a folder on the way is a link',
    (out) => {
      renameSync(join(out, 'src'), join(top, 'src'));
      symlinkSync(join(top, 'src'), join(out, 'src'), 'junction');
    },
  ],
  [
    'somebody writes it',
    (out) => {
      mkdirSync(join(out, '.sdkdown'));
    },
  ],
  [
    'it is missing',
    (out) => {
      rmSync(out, { recursive: true });
    },
  ],
])('an output is not fresh where %s', (_, change) => {
  const out = writeFiles();
  change(out);
  expect(isFresh(out, printsOf(files))).toBe(false);
});

function open(): RunCache {
  return new RunCache(identity, top);
}

function keep(): void {
  const recording = new Recording();
  const heard: string[] = [];
  const hear = (text: string): void => {
    heard.push(text);
  };
  recording.printer({ print: hear, data: hear, tell: hear }).print('done\n');
  expect(heard).toEqual(['done\n']);
  recording.reader(readSchema)('docs/bed.md', '../schemas/a.json');
  open().keep(documents, recording, { files, prints: printsOf(files) });
}

function change(ending: string, damage: (text: string) => string): void {
  const name = readdirSync(folder).find((entry) => entry.endsWith(ending));
  const place = join(folder, name ?? '');
  writeFileSync(place, damage(readFileSync(place, 'utf8')));
}

function writeFiles(): string {
  const out = join(top, 'out');
  const processes = { own: process.pid, isRunning: () => false };
  writeOutput(out, files, { force: false, dryRun: false, processes });
  return out;
}
