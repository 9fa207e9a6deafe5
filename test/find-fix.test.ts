import { expect, test } from '@jest/globals';
import { findFix } from '../generator/messages/find-fix.js';
import type { Source } from '../generator/model/source.js';
import { certainWord, nearWord } from '../generator/spelling/near-word.js';

test.each([
  ['strng', ['string', 'number'], 'string'],
  ['sirtng', ['string', 'number'], null],
  ['Desription', ['Description', 'Default'], 'Description'],
  ['Descritpoin', ['Description', 'Default'], 'Description'],
  ['Decription', ['Description', 'Decoction'], 'Description'],
  ['strings', ['string'], null],
  ['devices.get', ['device.get'], null],
  ['devcie.get', ['device.get'], 'device.get'],
  ['parh', ['path', 'part'], null],
  ['Example 2', ['Example'], null],
  ['item-v2', ['item-v1', 'item-v3'], null],
  ['Id', ['In'], null],
  ['ym', ['yes', 'no'], null],
  ['STRNG', ['string'], 'string'],
])('of %s and %j, %s is meant for certain', (word, known, meant) => {
  expect(certainWord(word, known)).toBe(meant);
});

test.each([
  ['strng', ['string', 'number'], 'string'],
  ['shipment', ['string', 'number'], null],
])('of %s and %j, %s is near', (word, known, near) => {
  expect(nearWord(word, known)).toBe(near);
});

const text = 'first\r\n| strng | strng |\r\nlast';
const row: Source = {
  document: 'docs/a.md',
  start: { line: 2, column: 1 },
  end: { line: 2, column: 18 },
};

test('a word is replaced in its place, counted as Markdown counts', () => {
  const place = { ...row, start: { line: 2, column: 11 } };
  const fix = findFix(text, place, { kind: 'text', from: 'strng', to: 'string' });
  expect(fix).toMatchObject({
    title: 'Replace `strng` with `string`',
    range: { start: 17, end: 22 },
    source: { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } },
  });
});

test('a word that stands twice in the place, or not at all, is not replaced', () => {
  expect(findFix(text, row, { kind: 'text', from: 'strng', to: 'string' })).toBeNull();
  expect(findFix(text, row, { kind: 'text', from: 'last', to: 'x' })).toBeNull();
});

test.each([
  ['a\n', { line: 1, column: 1 }, ''],
  ['a\r\nb\r\nc', { line: 2, column: 1 }, 'a\r\nc'],
  ['a\r\nb', { line: 2, column: 1 }, 'a'],
  ['a', { line: 1, column: 1 }, ''],
])('a line of %j is removed with one line end', (whole, point, rest) => {
  const fix = findFix(whole, { document: 'a', start: point, end: point }, { kind: 'line' });
  expect(whole.slice(0, fix?.range.start) + whole.slice(fix?.range.end)).toBe(rest);
});
