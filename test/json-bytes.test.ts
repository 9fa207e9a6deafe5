import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonBytes } from '../generator/amend/record/json-bytes.js';

test('JSON in pieces is the JSON of the whole', () => {
  const values = fc.oneof(fc.array(fc.anything()), fc.dictionary(fc.string(), fc.anything()));
  fc.assert(
    fc.property(values, fc.nat(6), (value, depth) => {
      const text = jsonBytes(value, depth).toString();
      expect(text).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.stringify(JSON.parse(text))).toBe(
        JSON.stringify(JSON.parse(JSON.stringify(value))),
      );
      // But for that, it is the JSON of the whole.
      if (/^[\0-\x7f]*$/.test(JSON.stringify(value))) expect(text).toBe(JSON.stringify(value));
    }),
    {
      examples: [[{ a: undefined, b: [undefined], c: {}, d: [], é: '…\ud800' }, 3]],
      numRuns: 2000,
    },
  );
});
