import { describe, expect, test } from '@jest/globals';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { expandPath, pathParameters } from '../../templates/runtime/request/path.js';

const device = (value: unknown): string => expandPath('/devices/{deviceId}', { deviceId: value });

describe('a value is encoded', () => {
  test.each([
    ['575ecf887ae143cd83dc4aa2', '/devices/575ecf887ae143cd83dc4aa2'],
    ['a b', '/devices/a%20b'],
    ['a/b', '/devices/a%2Fb'],
    ['a?b#c', '/devices/a%3Fb%23c'],
    ['a%20b', '/devices/a%2520b'],
    ['100%', '/devices/100%25'],
    ['é例😀', '/devices/%C3%A9%E4%BE%8B%F0%9F%98%80'],
    ['a+b&c=d;e@f:g', '/devices/a%2Bb%26c%3Dd%3Be%40f%3Ag'],
    ['{deviceId}', '/devices/%7BdeviceId%7D'],
    ['$&', '/devices/%24%26'],
    ['...', '/devices/...'],
    ['a..b', '/devices/a..b'],
    ['../a', '/devices/..%2Fa'],
    ['a%2f..', '/devices/a%252f..'],
    ['.hidden', '/devices/.hidden'],
    ['a%2eb', '/devices/a%252eb'],
    [7, '/devices/7'],
    [0, '/devices/0'],
    [false, '/devices/false'],
    [12345678901234567890n, '/devices/12345678901234567890'],
  ])('%j', (value, path) => {
    expect(device(value)).toBe(path);
  });
});

describe('a value that could name another path is refused', () => {
  test.each([
    ['empty', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['an encoded dot', '%2e'],
    ['encoded dots', '%2e%2E'],
    ['a dot and an encoded dot', '.%2e'],
    ['dots that were encoded twice', '%252e%252e'],
    ['dots that were encoded three times', '%25252e.'],
    ['a backslash', 'a\\b'],
    ['a null character', 'a\u0000'],
    ['a line break', 'a\r\nb'],
    ['a delete character', 'a\u007f'],
    ['a control character above ASCII', 'a\u0085'],
    ['half a character', 'a\ud800'],
    ['an object', {}],
    ['an array', ['a']],
    ['a function', (): string => 'a'],
    ['NaN', NaN],
    ['Infinity', Infinity],
  ])('%s', (_, value) => {
    expect(() => device(value)).toThrow(InvalidParameterError);
  });
});

test('the error names the parameter and not its value', () => {
  const refused = (): string => device('secret\n');
  expect(refused).toThrow(/deviceId/);
  expect(refused).not.toThrow(/secret/);
  expect(refused).toThrow(expect.objectContaining({ parameter: 'deviceId' }));
});

test('two values cannot make dots between them', () => {
  const values = { a: '%2', b: 'e.' };
  expect(() => expandPath('/x/{a}{b}/y', values)).toThrow(InvalidParameterError);
  expect(expandPath('/x/{a}/{b}/y', values)).toBe('/x/%252/e./y');
});

test('a value and the dot beside it cannot make two dots', () => {
  expect(() => expandPath('/x/.{a}', { a: '.' })).toThrow(InvalidParameterError);
});

test('what stands between parameters is sent as it is', () => {
  const values = { id: 'a b' };
  expect(expandPath('/v1/é:x/{id}.json/', values)).toBe('/v1/é:x/a%20b.json/');
});

test('a parameter may have any name, and stand twice', () => {
  const values = { ['__proto__']: 'p', constructor: 'c' };
  expect(expandPath('/{__proto__}/{constructor}/{__proto__}', values)).toBe('/p/c/p');
});

test('the names of the parameters are those between braces, in the order of the path', () => {
  expect(pathParameters('/a/{one}/b-{two}{three}')).toEqual(['one', 'two', 'three']);
  expect(pathParameters('/a')).toEqual([]);
});
