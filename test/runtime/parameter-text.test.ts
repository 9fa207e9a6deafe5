import { describe, expect, test } from '@jest/globals';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { jsonText } from '../../templates/runtime/request/parameter-text.js';

describe('what JSON would silently turn into null is refused', () => {
  test.each<[string, unknown]>([
    ['NaN', NaN],
    ['Infinity in an object', { a: Infinity }],
    ['NaN in an array', [1, [NaN]]],
    ['a date that is none', { a: { b: [new Date(NaN)] } }],
    ['NaN that an object says it is', { toJSON: (): unknown => ({ a: NaN }) }],
  ])('%s', (_, value) => {
    expect(() => jsonText('thing', value)).toThrow(InvalidParameterError);
    expect(() => jsonText('thing', value)).toThrow(/thing/);
  });
});

test.each<[unknown, string]>([
  [{ a: null, b: 'null', c: [undefined] }, '{"a":null,"b":"null","c":[null]}'],
  [{ a: undefined, b: new Date(0), c: null }, '{"b":"1970-01-01T00:00:00.000Z","c":null}'],
  ['{"a":1}', '"{\\"a\\":1}"'],
])('%j is JSON text', (value, text) => {
  expect(jsonText('thing', value)).toBe(text);
});
