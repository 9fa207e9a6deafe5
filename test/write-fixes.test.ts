import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeFixes } from '../generator/6-write/index.js';
import { findFix } from '../generator/messages/find-fix.js';
import type { Fix } from '../generator/model/messages.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  path = join(folder, 'page.md');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['a byte order mark', '\ufeff# é😀 wrong\r\nlast  ', '\ufeff# é😀 right\r\nlast  '],
  ['line ends of all kinds', 'a\rb\r\n\nwrong\t\u2028\n', 'a\rb\r\n\nright\t\u2028\n'],
  ['a character that is no text', 'a\u0000b wrong', 'a\u0000b right'],
])('%s stays as it is', (_, before, after) => {
  writeFileSync(path, before);
  const text = before.replace(/^\ufeff/, '');
  expect(writeFixes(path, text, [replace(text, 'wrong', 'right')])).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(after);
});

test('the mode of the file stays, and nothing is left beside it', () => {
  writeFileSync(path, 'wrong');
  chmodSync(path, 0o640);
  writeFixes(path, 'wrong', [replace('wrong', 'wrong', 'right')]);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['page.md']);
});

test('of two fixes that overlap the first is applied', () => {
  writeFileSync(path, 'one two three');
  const fixes = [
    replace('one two three', 'two three', 'x'),
    replace('one two three', 'one two', 'y'),
  ];
  expect(writeFixes(path, 'one two three', fixes)).toEqual([fixes[1]]);
  expect(readFileSync(path, 'utf8')).toBe('y three');
});

test('several fixes are applied at once', () => {
  writeFileSync(path, 'one two three');
  const fixes = [replace('one two three', 'three', '3'), replace('one two three', 'one', '11')];
  writeFixes(path, 'one two three', fixes);
  expect(readFileSync(path, 'utf8')).toBe('11 two 3');
});

test('a page that changed since it was read is left alone', () => {
  writeFileSync(path, 'wrong, and more');
  expect(() => writeFixes(path, 'wrong', [replace('wrong', 'wrong', 'right')])).toThrow(
    'has changed since it was read',
  );
  expect(readFileSync(path, 'utf8')).toBe('wrong, and more');
});

test('a page that is not UTF-8 is left alone', () => {
  const bytes = Buffer.from([0x77, 0x72, 0x6f, 0x6e, 0x67, 0xe9]);
  writeFileSync(path, bytes);
  const text = bytes.toString('utf8');
  expect(() => writeFixes(path, text, [replace(text, 'wrong', 'right')])).toThrow('is not UTF-8');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a symbolic link is refused, and what it leads to is left alone', () => {
  writeFileSync(join(folder, 'real.md'), 'wrong');
  symlinkSync('real.md', path);
  expect(() => writeFixes(path, 'wrong', [replace('wrong', 'wrong', 'right')])).toThrow(
    'no plain file',
  );
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('wrong');
});

function replace(text: string, from: string, to: string): Fix {
  const lines = text.split(/\r\n|\r|\n/);
  const source = {
    document: 'docs/page.md',
    start: { line: 1, column: 1 },
    end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  };
  const fix = findFix(text, source, { kind: 'text', from, to });
  if (fix === null) throw new Error(`not found: ${from}`);
  return fix;
}
