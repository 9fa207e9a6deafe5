import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { format } from 'prettier';
import { isList } from '../../generator/text/literal-text.js';
import { valueText } from '../../generator/text/value-text.js';
import type { JsonValue } from '../../generator/model/schema.js';

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 12 }),
    fc.string({ minLength: 70, maxLength: 110 }),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 12 }), tie('value'), { maxKeys: 4 }),
  ),
}));

test('a value looks as the formatter prints it', async () => {
  const objects = fc.dictionary(fc.string({ maxLength: 12 }), value, { minKeys: 1, maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(objects, async (object) => {
      // The formatter fills lines with numbers; no value that we print has so many.
      fc.pre(!holdsLongNumbers(object));
      const text = `const params = ${valueText(object, 0, 0)};\n`;
      expect(await format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 })).toBe(
        text,
      );
    }),
    { numRuns: 500, seed: 1 },
  );
});

function holdsLongNumbers(held: JsonValue): boolean {
  if (typeof held !== 'object' || held === null) return false;
  if (isList(held) && held.length > 1 && held.every((item) => typeof item === 'number'))
    return true;
  return Object.values(held).some(holdsLongNumbers);
}
