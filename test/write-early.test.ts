import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EarlyStage, earlyWriter, writeOutput } from '../generator/6-write/index.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import type { WriteResult } from '../generator/model/outcome/write-result.js';

const processes = { own: process.pid, isRunning: () => false };
const files = ['a.ts', 'src/b.ts', 'src/c/d.ts'].map((path) => ({ path, content: `// ${path}\n` }));

let top: string;
let folder: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  folder = join(top, 'out');
});

afterEach(() => {
  rmSync(top, { recursive: true });
});

test.each([
  ['is not there', () => undefined],
  [
    'is empty',
    () => {
      mkdirSync(folder);
    },
  ],
])('a folder that %s gets what was written early', (_, prepare) => {
  prepare();
  const early = stage(files);
  const workshop = join(
    existsSync(folder) ? folder : top,
    existsSync(folder) ? '.sdkdown' : '.out.sdkdown',
  );
  expect(existsSync(join(workshop, 'early/src/c/d.ts'))).toBe(true);
  expect(write(files, early).written).toEqual([
    ...files.map(({ path }) => path),
    'sdkdown.manifest.json',
  ]);
  expectFolder(files);
});

test('what was made anew since is written anew', () => {
  const changed = files.map((file) => ({ ...file, content: `${file.content}more\n` }));
  write(changed, stage(files));
  expectFolder(changed);
});

test('where the thread fails, all is written as it always is', () => {
  // The second cannot be written: its folder is a file.
  write(files, stage([...files, { path: 'a.ts/b.ts', content: '' }]));
  expectFolder(files);
});

test('a folder that comes in between is written into', () => {
  const early = stage(files);
  mkdirSync(folder);
  write(files, early);
  expectFolder(files);
});

test('a folder that holds something is left to the survey', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ts'), 'mine\n');
  const early = stage(files);
  expect(readdirSync(folder)).toEqual(['a.ts']);
  expect(() => write(files, early)).toThrow('is not empty');
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('mine\n');
});

test('a run that ends without writing leaves nothing', () => {
  stage(files).close();
  expect(readdirSync(top)).toEqual([]);
});

test('two runs do not write one folder', () => {
  const first = stage(files);
  const others = { own: process.pid + 1, isRunning: () => true };
  const second = new EarlyStage(folder, others);
  expect(() => {
    second.open();
  }).toThrow('is being written by another sdkdown');
  write(files, first);
  expectFolder(files);
});

function stage(made: readonly GeneratedFile[]): EarlyStage {
  const early = new EarlyStage(folder, processes);
  const place = early.open();
  if (place !== null) made.forEach(earlyWriter(place));
  early.expect(made);
  return early;
}

function write(made: readonly GeneratedFile[], early: EarlyStage): WriteResult {
  try {
    return writeOutput(folder, made, { force: false, dryRun: false, processes, early });
  } finally {
    early.close();
  }
}

function expectFolder(made: readonly GeneratedFile[]): void {
  expect(readdirSync(top)).toEqual(['out']);
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'sdkdown.manifest.json', 'src']);
  for (const { path, content } of made) {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
  }
}
