import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonBytes } from '../generator/amend/record/json-bytes.js';

test('JSON in pieces is the JSON of the whole', () => {
  const values = fc.oneof(fc.array(fc.anything()), fc.dictionary(fc.string(), fc.anything()));
  fc.assert(
    fc.property(values, fc.nat(6), (value, depth) => {
      expect(jsonBytes(value, depth).toString()).toBe(JSON.stringify(value));
    }),
    {
      examples: [[{ a: undefined, b: [undefined], c: {}, d: [], é: '…\ud800' }, 3]],
      numRuns: 2000,
    },
  );
});
