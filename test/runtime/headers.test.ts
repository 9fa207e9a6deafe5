import { describe, expect, test } from '@jest/globals';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { mergeHeaders, parameterHeaders } from '../../templates/runtime/request/headers.js';

test('a later layer wins, whatever the case of its names', () => {
  const headers = mergeHeaders([{ Accept: 'a', 'X-One': '1' }, { accept: 'b' }]);
  expect([...headers]).toEqual([
    ['accept', 'b'],
    ['x-one', '1'],
  ]);
});

test('undefined takes a header away', () => {
  expect([...mergeHeaders([{ Accept: 'a' }, { ACCEPT: undefined }])]).toEqual([]);
});

describe('what no header can hold is refused', () => {
  test.each([
    ['a line break in a value', { 'x-one': 'secret\r\nx-two: 2' }],
    ['a null character', { 'x-one': 'secret\u0000' }],
    ['text beyond Latin-1', { 'x-one': 'secret例' }],
    ['a space in a name', { 'x one': 'secret' }],
    ['a line break in a name', { 'x-one\r\n': 'secret' }],
    ['a wrong name that is taken away', { 'x one': undefined }],
  ])('%s', (_, layer) => {
    expect(() => mergeHeaders([layer])).toThrow(InvalidParameterError);
    expect(() => mergeHeaders([layer])).not.toThrow(/secret/);
  });
});

test('header parameters are text, and left out where they are not given', () => {
  const values = new Map<string, unknown>([
    ['one', 1],
    ['flag', false],
    ['object', { a: 1 }],
    ['nothing', null],
    ['__proto__', 'p'],
  ]);
  const layer = parameterHeaders(
    ['one', 'flag', 'object', 'nothing', 'absent', '__proto__'],
    values,
  );
  expect(Object.entries(layer)).toEqual([
    ['one', '1'],
    ['flag', 'false'],
    ['object', '{"a":1}'],
    ['__proto__', 'p'],
  ]);
});
