import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsOf, type Own } from '../generator/cache/file/pieces.js';
import { writePieces } from '../generator/cache/file/write-pieces.js';

const folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// As many bytes as are written at once, or about as many.
const blockSize = 0x40000;
const filling = fc
  .tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(1, 2))
  .map(([more, times]) => 'a'.repeat(times * blockSize + more));
const word = fc.string({ unit: 'binary', maxLength: 6 });
const texts = fc.array(
  fc.oneof(
    word,
    fc.tuple(filling, word, word).map((parts) => parts.join('')),
    fc.tuple(word, fc.constant('é'.repeat(blockSize / 2)), word).map((parts) => parts.join('')),
  ),
  { maxLength: 6 },
);

test('what is written are the bytes of random texts', () => {
  fc.assert(fc.property(texts, fc.boolean(), expectBytes), { numRuns: 60 });
});

test.each([-6, -5, -4, -3, -2, -1, 0, 1])(
  'a pair of units stays one where a block ends %s characters from it',
  (more) => {
    const text = `${'a'.repeat(blockSize + more)}😀é`;
    expectBytes([text], false);
    expectBytes(['é', text.slice(2)], true);
  },
);

let count = 0;

function expectBytes(all: readonly string[], asBytes: boolean): void {
  const place = join(folder, String((count += 1)));
  const pieces = all.map((text, index): Own => {
    const bytes = Buffer.from(text);
    return asBytes && index % 2 === 0 ? bytes : { text, size: bytes.length };
  });
  writePieces(place, pieces);
  const written = readFileSync(place);
  rmSync(place);
  expect(written.equals(Buffer.concat(all.map((text) => Buffer.from(text))))).toBe(true);
}

test('nothing is left of what cannot be written', () => {
  const place = join(folder, 'broken');
  const broken: Own = {
    get text(): string {
      throw new Error('gone');
    },
    size: 1,
  };
  expect(() => {
    writePieces(place, [Buffer.from('a'), broken]);
  }).toThrow('gone');
  expect(existsSync(place)).toBe(false);
});

test('parts of a pack that follow each other are one, and what is new stands in turn', () => {
  const pieces = [
    { at: 0, size: 5 },
    { at: 5, size: 0 },
    { at: 5, size: 3 },
    Buffer.from('abc'),
    { text: 'é', size: 2 },
    { at: 9, size: 1 },
    Buffer.from('d'),
  ];
  expect(partsOf(pieces)).toEqual([1, 0, 8, 0, 0, 5, 1, 9, 1, 0, 5, 1]);
});
