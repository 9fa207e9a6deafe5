import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunCache } from '../generator/cache/run-cache.js';
import { replayWords } from '../generator/commands/again/replay/replay-words.js';

let top: string;
let kept: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  kept = join(top, 'node_modules/.cache/sdkdown');
  mkdirSync(join(top, 'node_modules'));
  mkdirSync(join(top, 'docs'));
  writeFileSync(join(top, 'docs/bed.md'), '# Bed');
  const cache = new RunCache('one', [], top);
  cache.keep(
    {
      build: 'one',
      program: '',
      places: '',
      docs: join(top, 'docs'),
      documents: '5\0bed.md',
      schemas: '',
      missing: '',
      asked: '',
      record: null,
      printed: [{ channel: 'tell', text: 'wrong\n' }],
      made: null,
      hash: '',
    },
    [Buffer.from('# Bed')],
  );
  const printed = [{ channel: 'print', text: 'left\n' }] as const;
  cache.keepWords({ start: 'words', paths: '', out: 'out', apart: true, printed, exitCode: 1 });
});

afterEach(() => {
  rmSync(top, { recursive: true });
});

test('the same words in the same place come to the same, without the program', () => {
  expect(replayWords('words', 'one', join(top, 'docs'))).toEqual({
    printed: [
      { channel: 'tell', text: 'wrong\n' },
      { channel: 'print', text: 'left\n' },
    ],
    apart: true,
    exitCode: 1,
  });
});

test.each([
  ['other words', 'others', 'one'],
  ['another program', 'words', 'two'],
])('%s come to nothing', (_, start, build) => {
  expect(replayWords(start, build, top)).toBeNull();
});

test('words whose name others took come to nothing', () => {
  const place = join(kept, readdirSync(kept).find((name) => name.endsWith('.words')) ?? '');
  writeFileSync(place, readFileSync(place, 'utf8').replaceAll('"words"', '"other"'));
  expect(replayWords('words', 'one', top)).toBeNull();
});

test('words of another document come to nothing', () => {
  writeFileSync(join(top, 'docs/bed.md'), '# Bee');
  expect(replayWords('words', 'one', top)).toBeNull();
});

test.each<[string, (text: string) => string]>([
  ['empty', () => ''],
  ['cut', (text) => text.slice(0, -10)],
  ['edited', (text) => text.replace('left', 'made')],
  ['led to another file', (text) => text.replaceAll(/[0-9a-f]{32}\.run/g, '../../../x.run')],
])('words that are %s come to nothing', (_, damage) => {
  const place = join(kept, readdirSync(kept).find((name) => name.endsWith('.words')) ?? '');
  writeFileSync(place, damage(readFileSync(place, 'utf8')));
  expect(replayWords('words', 'one', top)).toBeNull();
});
