import { describe, expect, test } from '@jest/globals';
import { simplifyType } from '../../generator/4-plan/types/simplify-types.js';
import { intersection, object, primitive, reference, union, unknown } from './type-builders.js';

const string = primitive('string');
const number = primitive('number');

describe('an intersection', () => {
  test('of objects is one object, whose properties are required where one of them says so', () => {
    const type = intersection(
      object({ 'a?': string, 'b?': number }),
      object({ a: string, c: number }),
    );
    expect(simplifyType(type)).toEqual(object({ a: string, 'b?': number, c: number }));
  });

  test('drops what says nothing beside the rest', () => {
    const choice = union(object({ a: string }), object({ b: string }));
    expect(simplifyType(intersection(object({}), choice, unknown))).toEqual(choice);
  });

  test('of an open object alone stays that object', () => {
    expect(simplifyType(intersection(object({}), unknown))).toEqual(object({}));
  });

  test('keeps a schema of its own beside the object', () => {
    const type = intersection(reference('device'), object({ a: string }));
    expect(simplifyType(type)).toEqual(type);
  });

  test('keeps a closed object apart from properties that it does not name', () => {
    const closed = { additional: { kind: 'closed' } } as const;
    const apart = intersection(object({ a: string }, closed), object({ b: string }));
    expect(simplifyType(apart)).toEqual(apart);
    const together = intersection(object({ 'a?': string }, closed), object({ a: string }));
    expect(simplifyType(together)).toEqual(object({ a: string }, closed));
  });

  test('asks both types of a property that two objects type differently', () => {
    const type = intersection(object({ a: string }), object({ a: number }));
    expect(simplifyType(type)).toEqual(object({ a: intersection(string, number) }));
  });

  test('is flat', () => {
    const type = intersection(reference('a'), intersection(reference('b'), reference('c')));
    expect(simplifyType(type)).toEqual(intersection(...['a', 'b', 'c'].map(reference)));
  });
});

test('a union of one is that one', () => {
  expect(simplifyType(union(union(string)))).toEqual(string);
});
