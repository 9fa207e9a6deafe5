import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { callMethod } from '../vendor/call-method.js';
import { queryPairs, queryStyles, sent, type QueryArrays, type QueryStyle } from './query-pairs.js';

const date = new Date('2016-06-13T04:00:00.000Z');

describe.each(['text', 'form'] as const)('%s leaves the style to the value', (style) => {
  test.each([
    ['text', 'a=text'],
    ['', 'a='],
    [' /?#%+&=é', 'a=%20%2F%3F%23%25%2B%26%3D%C3%A9'],
    [0, 'a=0'],
    [-1.5, 'a=-1.5'],
    [false, 'a=false'],
    [12n, 'a=12'],
    [undefined, ''],
    [null, ''],
    [date, 'a=2016-06-13T04%3A00%3A00.000Z'],
    [
      { b: [1, null], c: date },
      'a=%7B%22b%22%3A%5B1%2Cnull%5D%2C%22c%22%3A%222016-06-13T04%3A00%3A00.000Z%22%7D',
    ],
    [{}, 'a=%7B%7D'],
    [['x', 'y'], 'a[0]=x&a[1]=y'],
    [[], ''],
    [{ toJSON: (): string => 'x' }, 'a=x'],
  ])('%j', (value, query) => {
    expect(sent(value, style)).toBe(query);
  });
});

describe('text sends arrays of texts as the API has them, and JSON of all else that is inside', () => {
  test.each<[QueryArrays, string]>([
    ['indices', 'a[0]=x&a[1]=&a[3]=%7B%22b%22%3A%5B1%5D%7D'],
    ['brackets', 'a[]=x&a[]=&a[]=%7B%22b%22%3A%5B1%5D%7D'],
    ['repeat', 'a=x&a=&a=%7B%22b%22%3A%5B1%5D%7D'],
    ['comma', 'a=x,,%7B%22b%22%3A%5B1%5D%7D'],
  ])('%s', (arrays, query) => {
    expect(sent(['x', null, undefined, { b: [1] }], 'text', arrays)).toBe(query);
  });
});

describe('an array travels as its style says, and form as the API says', () => {
  test.each<[QueryArrays, unknown, string]>([
    ['indices', ['x', 1, false], 'a[0]=x&a[1]=1&a[2]=false'],
    ['indices', [['x', 'y'], ['z']], 'a[0][0]=x&a[0][1]=y&a[1][0]=z'],
    ['indices', [{ b: 1 }, null, date], 'a[0][b]=1&a[1]=&a[2]=2016-06-13T04%3A00%3A00.000Z'],
    ['brackets', ['x', 'y&z'], 'a[]=x&a[]=y%26z'],
    ['brackets', [['x'], { b: { c: 1 } }], 'a[][]=x&a[][b][c]=1'],
    ['indices', [[], {}, { b: [] }], ''],
    ['repeat', ['x', 'y'], 'a=x&a=y'],
    ['repeat', [{ b: 1 }, null], 'a=%7B%22b%22%3A1%7D&a='],
    ['comma', ['x', 'y'], 'a=x,y'],
    ['comma', ['x,y', ''], 'a=x%2Cy,'],
    ['comma', [['x']], 'a=%5B%22x%22%5D'],
    ['indices', [], ''],
    ['brackets', [], ''],
    ['repeat', [], ''],
    ['comma', [], ''],
    ['indices', ['x', undefined, 'y'], 'a[0]=x&a[2]=y'],
    [
      'indices',
      [[undefined, 'x'], { b: undefined, c: [undefined, 'y'] }],
      'a[0][1]=x&a[1][c][1]=y',
    ],
    ['brackets', ['x', undefined, 'y'], 'a[]=x&a[]=y'],
    ['repeat', [undefined, 'x', undefined], 'a=x'],
    ['comma', ['x', undefined, 'y'], 'a=x,y'],
    ['indices', [undefined], ''],
    ['comma', [undefined], ''],
    ['indices', [1n, 'x'], 'a[0]=1&a[1]=x'],
    ['comma', [1n, 2n], 'a=1,2'],
  ])('%s %j', (arrays, value, query) => {
    expect(sent(value, arrays, 'indices')).toBe(query);
    expect(sent(value, 'form', arrays)).toBe(query);
  });

  test.each<QueryArrays>(['indices', 'brackets', 'repeat', 'comma'])(
    '%s leaves all else as form has it',
    (style) => {
      expect(sent('x,y', style)).toBe('a=x%2Cy');
      expect(sent({ b: 1 }, style)).toBe('a=%7B%22b%22%3A1%7D');
      expect(sent(null, style)).toBe('');
    },
  );
});

describe('json sends JSON text', () => {
  test.each([
    [{ b: undefined, c: 'd' }, 'a=%7B%22c%22%3A%22d%22%7D'],
    [['x'], 'a=%5B%22x%22%5D'],
    [[], 'a=%5B%5D'],
    ['x', 'a=%22x%22'],
    ['{"b":1}', 'a=%22%7B%5C%22b%5C%22%3A1%7D%22'],
    [date, 'a=%222016-06-13T04%3A00%3A00.000Z%22'],
    [12n, 'a=12'],
    [{ b: [null, 'null', 0] }, 'a=%7B%22b%22%3A%5Bnull%2C%22null%22%2C0%5D%7D'],
    [true, 'a=true'],
    [null, ''],
    [undefined, ''],
  ])('%j', (value, query) => {
    expect(sent(value, 'json')).toBe(query);
  });
});

describe('deepObject names the way to each value', () => {
  test.each([
    [{ b: 'c', d: 1 }, 'a[b]=c&a[d]=1'],
    [{ b: { c: { d: 'e' } } }, 'a[b][c][d]=e'],
    [{ b: ['x', { c: 'y' }] }, 'a[b][0]=x&a[b][1][c]=y'],
    [{ b: undefined, c: null, d: '' }, 'a[c]=&a[d]='],
    [{ 'b c&': '=' }, 'a[b c&]=%3D'],
    [{ ['__proto__']: 'x' }, 'a[__proto__]=x'],
    [{ b: date }, 'a[b]=2016-06-13T04%3A00%3A00.000Z'],
    [{ b: { toJSON: () => ({ c: 'd' }) } }, 'a[b][c]=d'],
    [{ b: ['x', undefined, 'y'] }, 'a[b][0]=x&a[b][2]=y'],
    [date, 'a=2016-06-13T04%3A00%3A00.000Z'],
    [['x'], 'a[0]=x'],
    ['x', 'a=x'],
    [{}, ''],
  ])('%j', (value, query) => {
    expect(sent(value, 'deepObject')).toBe(query);
  });
});

test.each<[QueryArrays, string]>([
  ['indices', 'a[b][0]=x&a[b][1]=y'],
  ['brackets', 'a[b][]=x&a[b][]=y'],
  ['repeat', 'a[b]=x&a[b]=y'],
  ['comma', 'a[b]=x,y'],
])('an array in a deep object travels as the API says: %s', (arrays, query) => {
  expect(sent({ b: ['x', 'y'] }, 'deepObject', arrays)).toBe(query);
});

test.each(['indices', 'brackets'] as const)('%s nests as qs does', (arrayFormat) => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('any'), { maxKeys: 3 }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (items) => {
      const pairs = (text: string): readonly string[] =>
        text.split('&').map((pair) => pair.split('=').map(decodeURIComponent).join('='));
      expect(pairs(queryPairs('a', items, 'form', arrayFormat).join('&'))).toEqual(
        pairs(stringifyWithQs({ a: items }, arrayFormat)),
      );
    }),
  );
});

/** The serialiser that the clients of such APIs use, as one of them brings it along. */
function stringifyWithQs(value: object, arrayFormat: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('losant-rest-2.8.1'));
  return String(callMethod(require('qs'), 'stringify', [value, { arrayFormat }]));
}

test('brackets and names are encoded', () => {
  expect(queryPairs('a b', ['x'], 'indices', 'repeat')).toEqual(['a%20b%5B0%5D=x']);
  expect(queryPairs('a,b', ['x'], 'comma', 'repeat')).toEqual(['a%2Cb=x']);
});

describe('what no text stands for is refused', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each<[string, unknown, QueryStyle]>([
    ['NaN', NaN, 'form'],
    ['a function', (): void => undefined, 'form'],
    ['a symbol', Symbol('a'), 'json'],
    ['a date that is none', new Date(NaN), 'form'],
    ['a cycle in JSON', cyclic, 'json'],
    ['a cycle in a deep object', cyclic, 'deepObject'],
    ['a cycle of arrays', cycle, 'indices'],
    ['a big integer in JSON', { b: 1n }, 'form'],
    ['a big integer in a deep object', { b: 1n }, 'deepObject'],
    ['a big integer in an object in an array', [{ b: 1n }], 'indices'],
    ['NaN as JSON', NaN, 'json'],
    ['a date that is none as JSON', new Date(NaN), 'json'],
    ['Infinity in JSON', { b: [1, { c: -Infinity }] }, 'json'],
    ['NaN in an object', { b: NaN }, 'form'],
    ['a date that is none in an object', { b: new Date(NaN) }, 'form'],
    ...queryStyles.flatMap((style): readonly [string, unknown, QueryStyle][] => [
      [`NaN in an array, ${style}`, ['x', NaN], style],
      [`a date that is none in an array, ${style}`, [null, new Date(NaN)], style],
      [`NaN in an object in an array, ${style}`, [{ b: [NaN] }], style],
    ]),
    ['NaN in a deep object', { b: { c: NaN } }, 'deepObject'],
    ['a date that is none in a deep object', { b: new Date(NaN) }, 'deepObject'],
    ['half a character', '\ud800', 'form'],
  ])('%s', (_, value, style) => {
    expect(() => queryPairs('a', value, style, 'indices')).toThrow(InvalidParameterError);
  });
});
