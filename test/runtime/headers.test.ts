import { describe, expect, test } from '@jest/globals';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { mergeHeaders, parameterHeaders } from '../../templates/runtime/request/headers.js';
import { startServer } from './loopback-server.js';

test('a later layer wins, whatever the case of its names', () => {
  const headers = mergeHeaders([{ Accept: 'a', 'X-One': '1' }, { accept: 'b' }]);
  expect(Object.entries(headers)).toEqual([
    ['accept', 'b'],
    ['x-one', '1'],
  ]);
});

test('undefined takes a header away', () => {
  expect(Object.keys(mergeHeaders([{ Accept: 'a' }, { ACCEPT: undefined }]))).toEqual([]);
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

const characters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));

test('each character is refused before it is sent, or arrives', async () => {
  const server = await startServer();
  for (const character of characters) {
    const layer = { 'x-one': `a${character}b` };
    if (/[\t\x20-\x7e\x80-\xff]/.test(character)) {
      await fetch(server.url, { headers: mergeHeaders([layer]) });
      expect(server.requests.at(-1)?.headers['x-one']).toBe(layer['x-one']);
    } else expect(() => mergeHeaders([layer])).toThrow(InvalidParameterError);
  }
  await server.close();
});

test('white space around a value is no part of it', () => {
  expect([...new Headers(mergeHeaders([{ 'x-one': ' a\r\n' }]))]).toEqual([['x-one', 'a']]);
});

test('header parameters are text, and left out where they are not given', () => {
  const values = {
    one: 1,
    flag: false,
    object: { a: 1 },
    nothing: null,
    ['__proto__']: 'p',
  };
  const layer = parameterHeaders(
    ['one', 'flag', 'object', 'nothing', 'absent', '__proto__'],
    values,
  );
  expect(Object.entries(layer ?? {})).toEqual([
    ['one', '1'],
    ['flag', 'false'],
    ['object', '{"a":1}'],
    ['__proto__', 'p'],
  ]);
});
