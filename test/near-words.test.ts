import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../generator/spelling/edit-rows.js';
import { certainWord, nearWord } from '../generator/spelling/near-word.js';
import { isSlip, SlipIndex } from '../generator/spelling/slips.js';
import { WordIndex } from '../generator/spelling/word-index.js';

const words = fc.string({ unit: fc.constantFrom(...'abAc1'), maxLength: 8 });

test.each([
  ['', '', 0],
  ['device', 'device', 0],
  ['device', 'devce', 1],
  ['device', 'deviice', 1],
  ['device', 'devixe', 1],
  ['device', 'deivce', 1],
  ['device', 'edvice', 1],
  ['device', 'edivec', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s is as far from %s as edits say', (word, other, edits) => {
  expect(editDistance(word, other)).toBe(edits);
});

test('an index finds what comparing each word finds', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), words, fc.nat(3), (known, word, edits) => {
      const found = new WordIndex(known).within(word, edits);
      const compared = known
        .map((one) => ({ word: one, edits: editDistance(word.toLowerCase(), one.toLowerCase()) }))
        .filter((one) => one.edits <= edits);
      expect(found).toEqual(compared);
    }),
  );
});

test('an index of slips finds what comparing each word finds', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), words, (known, word) => {
      const compared = new Set(known.filter((one) => isSlip(word, one)));
      expect(new Set(new SlipIndex(known).slipsOf(word))).toEqual(compared);
    }),
  );
});

test('of many words, the nearest is one that a slip or two make', () => {
  const numbered = Array.from({ length: 2000 }, (_, index) => `device${index}.list`);
  const known = [...numbered, 'applications.getCredentials'];
  expect(nearWord('applicatoins.getCredential', known)).toBe('applications.getCredentials');
  expect(nearWord('application.getCredent', known)).toBeNull();
  expect(nearWord('application.getCredent', known.slice(-5))).toBe('applications.getCredentials');
});

test('of many words, the one that is surely meant is found, and no other', () => {
  const numbered = Array.from({ length: 2000 }, (_, index) => `device${index}.list`);
  expect(certainWord('application', [...numbered, 'applicaton'])).toBe('applicaton');
  expect(certainWord('application', [...numbered, 'applicaton', 'aplication'])).toBeNull();
  expect(certainWord('device2000.list', numbered)).toBeNull();
});

test('a list that grows is another one', () => {
  const known = ['device'];
  expect(certainWord('aplication', known)).toBeNull();
  known.push('application');
  expect(certainWord('aplication', known)).toBe('application');
});

test('a word that is near too many is none of them', () => {
  const known = Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26)),
  );
  expect(new SlipIndex(known.slice(0, 100)).slipsOf('ab')).not.toEqual([]);
  const cased = Array.from({ length: 256 }, (_, index) =>
    [...'abcdefgh'].map((one, bit) => ((index >> bit) & 1 ? one.toUpperCase() : one)).join(''),
  );
  expect(new SlipIndex(cased).slipsOf('abcdefgh')).toEqual([]);
});
