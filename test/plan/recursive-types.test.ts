import { describe, expect, test } from '@jest/globals';
import type { Type } from '../../generator/model/schema.js';
import { planned } from './planned-declarations.js';
import { intersection, list, object, primitive, reference, tuple, union } from './type-builders.js';

const string = primitive('string');
const number = primitive('number');
const nothing = primitive('null');

test('a definition that contains itself has a name', () => {
  expect(
    planned({
      query: object({ filter: reference('query#/definitions/filter') }),
      'query#/definitions/filter': union(string, list(reference('query#/definitions/filter'))),
    }),
  ).toEqual([
    'query: Query { filter: QueryFilter }',
    'query: QueryFilter = string | QueryFilter[]',
  ]);
});

test('a schema that contains itself refers to itself', () => {
  expect(planned({ node: object({ 'next?': reference('node') }) })).toEqual([
    'node: Node { next?: Node }',
  ]);
});

test('equal recursive schemas are one type', () => {
  expect(
    planned({
      a: object({ 'next?': reference('a') }),
      b: object({ 'next?': reference('b') }),
    }),
  ).toEqual(['a: A { next?: A }', 'b: B = A']);
});

describe('a schema that holds itself is written as', () => {
  const self = reference('a');
  test.each<[string, Type]>([
    ['A[]', list(self)],
    ['[string?, A?, ...A[]]', tuple([string, self], 0, self)],
    ['(string | A)[]', list(union(string, self))],
    ['{ [key: string]: A }', object({}, { additional: { kind: 'typed', type: self } })],
    ['null', union(self, nothing)],
    ['string | number', union(string, union(self, number))],
    ['string', intersection(union(string, self), self)],
  ])('%s', (expected, type) => {
    expect(planned({ a: type })).toEqual([`a: A = ${expected}`]);
  });

  test('an object, where it must be that and itself', () => {
    expect(planned({ a: intersection(object({ q: string }), self) })).toEqual([
      'a: A { q: string }',
    ]);
  });
});

test('a definition that is a list of itself has a name', () => {
  const own = reference('a#/definitions/list');
  expect(
    planned({ a: object({ p: own }), 'a#/definitions/list': tuple([string, own], 0, null) }),
  ).toEqual(['a: A { p: AList }', 'a: AList = [string?, AList?]']);
});

test('lists of each other are one list', () => {
  expect(planned({ a: list(reference('b')), b: list(reference('a')) })).toEqual([
    'a: A = B[]',
    'b: B = A',
  ]);
});

test('schemas that are choices of each other are the choice of all', () => {
  expect(
    planned({
      a: union(string, reference('b')),
      b: union(number, reference('a')),
      c: union(reference('a'), primitive('boolean')),
    }),
  ).toEqual(['a: A = string | number', 'b: B = number | string', 'c: C = A | boolean']);
});

test('an alias that stands in a definition is not put into a Record', () => {
  expect(
    planned({
      a: object({}, { additional: { kind: 'typed', type: reference('a#/definitions/x') } }),
      'a#/definitions/x': union(string, reference('b')),
      b: union(number, reference('a')),
    }),
  ).toEqual(['a: A = { [key: string]: string | B }', 'b: B = number | A']);
});

test('a copy of a schema that contains itself is that schema', () => {
  expect(
    planned({
      a: object({ 'next?': reference('b') }),
      b: object({ 'next?': object({ 'next?': reference('a') }) }),
    }),
  ).toEqual(['a: A { next?: B }', 'b: B = A']);
});

test('schemas of a long ring are told apart by what stands anywhere in it', () => {
  const size = 500;
  const ring = Object.fromEntries(
    Array.from({ length: size }, (_, index) => {
      const next = reference(`s${(index + 1) % size}`);
      return [`s${index}`, object({ id: index === 0 ? number : string, next })];
    }),
  );
  expect(planned(ring).filter((line) => line.includes(' = '))).toEqual([]);
});

test('a schema that refers only to itself says nothing', () => {
  expect(planned({ a: reference('b'), b: reference('a') })).toEqual([
    'a: A = unknown',
    'b: B = unknown',
  ]);
});
