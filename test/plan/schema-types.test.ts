import { describe, expect, test } from '@jest/globals';
import { plan } from '../../generator/4-plan/index.js';
import type { Type } from '../../generator/model/schema.js';
import { planned } from './planned-declarations.js';
import {
  apiOf,
  intersection,
  list,
  literal,
  object,
  primitive,
  reference,
  schemasOf,
  tuple,
  union,
  unknown,
} from './type-builders.js';

const string = primitive('string');
const number = primitive('number');
const integer = primitive('integer');
const nothing = primitive('null');

describe('a schema is written as', () => {
  test.each<[string, Type]>([
    ['string', string],
    ['number', integer],
    ['unknown', unknown],
    ['Blob', { kind: 'file' }],
    ['string[]', list(string)],
    ['string[][]', list(list(string))],
    ['(string | number)[]', list(union(string, number))],
    ['string | number | null', union(nothing, string, number, integer)],
    ['unknown', union(string, unknown)],
    ["'asc' | 'desc' | 3 | true | null", union(...['asc', 'desc', 3, true, null].map(literal))],
    ['"it\'s"', literal("it's")],
    ['[string, number?, ...boolean[]]', tuple([string, number], 1, primitive('boolean'))],
    ['[string]', tuple([string], 1, null)],
    ['Record<string, unknown>', object({})],
    ['Record<string, never>', object({}, { additional: { kind: 'closed' } })],
    ['Record<string, string[]>', object({}, { additional: { kind: 'typed', type: list(string) } })],
    [
      'Record<string, string | number>',
      object(
        {},
        {
          patterns: [
            { pattern: '^a', type: string, description: '' },
            { pattern: '^b', type: number, description: '' },
          ],
        },
      ),
    ],
    ['{ [key: string]: X }', object({}, { additional: { kind: 'typed', type: reference('x') } })],
    ['string | X[]', union(string, list(reference('x')))],
    ['(string | number) & boolean', intersection(union(string, number), primitive('boolean'))],
  ])('%s', (expected, type) => {
    expect(planned({ x: type })).toEqual([`x: X = ${expected}`]);
  });
});

test('optional properties have a question mark, and keys that are no identifiers quotes', () => {
  expect(planned({ x: object({ id: string, 'name?': string, 'a-b': number }) })).toEqual([
    "x: X { id: string; name?: string; 'a-b': number }",
  ]);
});

test('an index signature holds what the named properties hold', () => {
  const more = { additional: { kind: 'typed', type: number } } as const;
  expect(planned({ x: object({ id: string }, more) })).toEqual([
    'x: X { id: string; [key: string]: number | string }',
  ]);
  expect(planned({ x: object({ 'id?': string }, more) })).toEqual([
    'x: X { id?: string; [key: string]: number | string | undefined }',
  ]);
});

test('an object inside a schema is named by the path to it, in the singular below an array', () => {
  const device = object({
    tags: list(object({ key: string, value: string })),
    state: object({ at: number }),
  });
  expect(planned({ device })).toEqual([
    'device: Device { tags: DeviceTag[]; state: DeviceState }',
    'device: DeviceTag { key: string; value: string }',
    'device: DeviceState { at: number }',
  ]);
});

test('an inline schema that equals a named one uses its name', () => {
  const device = object({ id: string });
  expect(planned({ devices: object({ items: list(object({ id: string })) }), device })).toEqual([
    'devices: Devices { items: Device[] }',
    'device: Device { id: string }',
  ]);
});

test('what a schema allows is part of it: other limits make another type', () => {
  const short = object({ id: primitive('string', { maxLength: 1 }) });
  expect(
    planned({ devices: object({ items: list(short) }), device: object({ id: string }) }),
  ).toEqual([
    'devices: Devices { items: DevicesItem[] }',
    'devices: DevicesItem { id: string }',
    'device: Device { id: string }',
  ]);
});

test('equal objects in several schemas share the first of their names, whatever follows', () => {
  const tag = object({ key: string });
  const first = {
    devicePost: object({ tags: list(tag), 'a?': string }),
    device: object({ tags: list(tag) }),
  };
  const expected = [
    'device-post: DevicePost { tags: DevicePostTag[]; a?: string }',
    'device-post: DevicePostTag { key: string }',
    'device: Device { tags: DevicePostTag[] }',
  ];
  expect(planned(first)).toEqual(expected);
  expect(planned({ ...first, z: object({ t: tag }) })).toEqual([
    ...expected,
    'z: Z { t: DevicePostTag }',
  ]);
});

test('objects that differ in the order of their properties are one type', () => {
  expect(
    planned({
      a: object({ id: string, at: number }),
      b: object({ at: number, id: string }),
      c: object({ 'id?': string, at: number }),
    }),
  ).toEqual(['a: A { id: string; at: number }', 'b: B = A', 'c: C { id?: string; at: number }']);
});

test('of two equal schemas the second is an alias of the first', () => {
  expect(planned({ a: object({ id: string }), b: object({ id: string }) })).toEqual([
    'a: A { id: string }',
    'b: B = A',
  ]);
});

test('equal strings are no shared thing', () => {
  expect(planned({ id: string, name: string, x: object({ y: string }) })).toEqual([
    'id: Id = string',
    'name: Name = string',
    'x: X { y: string }',
  ]);
});

test('a definition that is an object is named after its schema, others are written out', () => {
  expect(
    planned({
      token: object({
        status: reference('token#/definitions/status'),
        owner: reference('token#/definitions/owner'),
      }),
      'token#/definitions/status': union(literal('on'), literal('off')),
      'token#/definitions/owner': object({ id: string }),
    }),
  ).toEqual([
    "token: Token { status: 'on' | 'off'; owner: TokenOwner }",
    'token: TokenOwner { id: string }',
  ]);
});

test('properties that must come together are written beside the object', () => {
  const base = object({ 'start?': number, 'end?': number, 'duration?': number });
  const choice = union(object({ start: number, end: number }), object({ duration: number }));
  expect(planned({ range: intersection(base, choice) })).toEqual([
    'range: Range = RangeBase & ({ start: number; end: number } | { duration: number })',
    'range: RangeBase { start?: number; end?: number; duration?: number }',
  ]);
});

test('members of a union are named by the literal that tells them apart, else counted', () => {
  const output = union(
    object({ type: literal('email'), to: string }),
    object({ type: literal('sms'), to: string }),
    object({ a: string }),
  );
  expect(planned({ output })).toEqual([
    'output: Output = OutputEmail | OutputSms | OutputVariant3',
    "output: OutputEmail { type: 'email'; to: string }",
    "output: OutputSms { type: 'sms'; to: string }",
    'output: OutputVariant3 { a: string }',
  ]);
});

test('a schema that only holds definitions has no type, unless something leads to it', () => {
  const shared = {
    shared: unknown,
    'shared#/definitions/tag': object({ key: string }),
    'shared#/definitions/id': string,
  };
  const ids = { ids: unknown, 'ids#/definitions/id': string };
  const uses = { tag: reference('shared#/definitions/tag'), id: reference('ids#/definitions/id') };
  expect(planned({ device: object(uses), ...shared, ...ids })).toEqual([
    'device: Device { tag: SharedTag; id: string }',
    'shared: SharedTag { key: string }',
  ]);
  expect(planned({ device: object({ all: reference('ids') }), ...ids })).toEqual([
    'device: Device { all: Ids }',
    'ids: Ids = unknown',
  ]);
});

test('a name that TypeScript or the runtime uses is not taken', () => {
  expect(planned({ error: object({ message: string }), promise: string })).toEqual([
    'error: ErrorSchema { message: string }',
    'promise: PromiseSchema = string',
  ]);
});

test('names that differ by case alone do not share a file', () => {
  expect(planned({ ab: string, AB: number }).map((line) => line.split(':')[0])).toEqual([
    'ab',
    'ab-schema',
  ]);
});

test('a type of another file is imported from there', () => {
  const files = plan(
    apiOf(
      schemasOf({
        devices: object({ items: list(reference('device')) }),
        device: object({ id: string }),
      }),
    ),
  ).schemaFiles;
  expect(files[0]?.imports).toEqual([{ from: './device.js', names: ['Device'] }]);
  expect(files[1]?.imports).toEqual([]);
});
