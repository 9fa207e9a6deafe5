import { describe, expect, test } from '@jest/globals';
import { planQueryPairs } from '../../generator/4-plan/samples/query-pairs.js';
import { sampleValue } from '../../generator/4-plan/samples/values/sample-value.js';
import { plan } from '../../generator/4-plan/index.js';
import type { JsonValue, Type } from '../../generator/model/schema.js';
import type { TestPlan } from '../../generator/model/plan/test-plan.js';
import { apiWith, operationOf, parameterOf, responseOf } from './operation-builders.js';
import {
  intersection,
  list,
  literal,
  object,
  primitive,
  reference,
  schemasOf,
  tuple,
  union,
} from './type-builders.js';

const string = primitive('string');
const number = primitive('number');
const never: Type = { kind: 'never' };
const none = new Map();

describe('a sample', () => {
  test.each([
    ['a plain string', string, 'x é例'],
    ['a short string', primitive('string', { maxLength: 2 }), 'x'],
    ['a long string', primitive('string', { minLength: 6 }), 'x é例..'],
    [
      'a pattern',
      primitive('string', { pattern: '^[A-Fa-f\\d]{24}$' }),
      '575ecf887ae143cd83dc4aa2',
    ],
    ['a format', primitive('string', { format: 'date' }), '2016-06-13'],
    ['a broken pattern', primitive('string', { pattern: '(' }), 'x'],
    ['a range', primitive('integer', { minimum: 5, maximum: 600 }), 5],
    ['an open range', primitive('number', { minimum: 5, exclusiveMinimum: true }), 5.5],
    ['a negative range', primitive('number', { maximum: -2 }), -2],
    ['a choice', union(primitive('null'), literal('asc')), 'asc'],
    ['a list', list(string), ['x é例']],
    ['a tuple', tuple([number, string], 2, null), [0.5, 'x 2 é例']],
    ['an object', object({ a: number, 'b?': primitive('boolean') }), { a: 0.5, b: true }],
    [
      'an intersection',
      intersection(object({ a: number }), object({ b: number })),
      { a: 0.5, b: 0.5 },
    ],
    ['a choice between nothing and a string', union(never, string), 'x é例'],
    [
      'what may be left out and cannot be given',
      object({ a: number, 'b?': object({ c: never }), 'd?': never }),
      { a: 0.5 },
    ],
    ['a map', object({}, { additional: { kind: 'typed', type: number } }), { x: 0.5 }],
  ])('of %s', (_, type, expected) => {
    expect(sampleValue(type, 'x', none)).toEqual(expected);
  });

  test('of a schema that contains itself ends', () => {
    const [node] = schemasOf({ node: object({ 'next?': reference('node') }) });
    if (node === undefined) throw new Error('no schema');
    const value = sampleValue(node.type, 'x', new Map([[node.key, node]]));
    expect(value).toEqual({ next: { next: { next: { next: {} } } } });
  });
});

describe('of schemas that contain themselves, a sample', () => {
  const self = reference('a');
  const sampleOf = (type: Type): JsonValue => {
    const schemas = schemasOf({ a: type });
    return sampleValue(self, 'x', new Map(schemas.map((schema) => [schema.key, schema])));
  };

  test.each<[string, Type, JsonValue]>([
    ['is an empty list in the end', list(self), [[[[[]]]]]],
    [
      'leaves out what a tuple may end before',
      tuple([string, self], 1, null),
      ['x 1 é例', ['x 2 1 é例', ['x 2 2 1 é例', ['x 2 2 2 1 é例', ['x 2 2 2 2 1 é例']]]]],
    ],
  ])('%s', (_, type, expected) => {
    expect(sampleOf(type)).toEqual(expected);
  });

  test('takes a member of a choice that ends', () => {
    const text = JSON.stringify(sampleOf(union(object({ l: self, r: self }), string)));
    expect(text).toContain('"l":"l é例"');
    expect(text).not.toContain('null');
  });

  test('ends where a schema must contain itself twice', () => {
    expect(JSON.stringify(sampleOf(object({ l: self, r: self })))).toContain('"l":null');
  });
});

describe('in a query', () => {
  test.each([
    ['a', 'form', 'repeat', [['x', 'a']]],
    [0, 'form', 'repeat', [['x', '0']]],
    [false, 'form', 'repeat', [['x', 'false']]],
    [
      ['a', 'b'],
      'form',
      'repeat',
      [
        ['x', 'a'],
        ['x', 'b'],
      ],
    ],
    [
      ['a', 'b'],
      'form',
      'brackets',
      [
        ['x[]', 'a'],
        ['x[]', 'b'],
      ],
    ],
    [
      ['a', 'b'],
      'form',
      'indices',
      [
        ['x[0]', 'a'],
        ['x[1]', 'b'],
      ],
    ],
    [['a', 'b'], 'form', 'comma', [['x', 'a,b']]],
    [['a', 'b'], 'json', 'comma', [['x', '["a","b"]']]],
    [{ a: 1 }, 'form', 'repeat', [['x', '{"a":1}']]],
    [{ a: { b: 1 } }, 'deepObject', 'repeat', [['x[a][b]', '1']]],
  ] as const)('%j as %s with %s arrives as %j', (value, style, arrays, expected) => {
    expect(planQueryPairs('x', value, style, arrays)).toEqual(expected);
  });
});

function testPlan(body: Type = object({ name: string })): TestPlan {
  const globalParameters = [
    parameterOf(
      '_links',
      { in: 'query', style: 'form' },
      { type: primitive('boolean'), default: true },
    ),
  ];
  const parameters = [
    parameterOf('id', { in: 'path' }, { required: true }),
    parameterOf('device', { in: 'body' }, { required: true, type: body }),
  ];
  const responses = [responseOf(201, object({ id: string }))];
  const errors = [responseOf(404, object({ type: string, message: string }))];
  const operation = operationOf('device.post', 'POST /devices/{id}', {
    parameters,
    responses,
    errors,
  });
  const [file] = plan(apiWith([operation], { globalParameters })).tests;
  const [planned] = file?.operations ?? [];
  if (planned === undefined) throw new Error('no test was planned');
  return planned;
}

test('the full call gives every parameter, and says what must arrive', () => {
  expect(testPlan().full).toEqual({
    argumentText: [
      '{',
      "    id: 'id /?#%+&=é例',",
      '    device: {',
      "      name: 'name é例',",
      '    },',
      '    _links: false,',
      '  }',
    ].join('\n'),
    path: '/devices/id%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
    query: [['_links', 'false']],
    headers: { authorization: 'Bearer user:secret', 'content-type': 'application/json' },
    body: { kind: 'json', accessText: 'params.device' },
  });
});

test('a call that nobody can make says so, and compiles', () => {
  const { argumentText } = testPlan(object({ name: never })).full;
  expect(argumentText).toContain('    device: {\n      name: null,\n    } as never,');
  expect(testPlan().full.argumentText).not.toContain('never');
});

test('the minimal call gives the required ones, and the defaults arrive', () => {
  expect(testPlan().minimal?.argumentText).not.toContain('_links');
  expect(testPlan().minimal?.query).toEqual([['_links', 'true']]);
});

test('each required parameter is left out once', () => {
  expect(testPlan().missing).toEqual(['id', 'device']);
});

test('an error is answered as documented, with its class', () => {
  expect(testPlan().errors).toEqual([
    {
      status: 404,
      className: 'NotFoundError',
      valueText: "{\n      type: 'type é例',\n      message: 'message é例',\n    }",
      type: 'type é例',
      message: 'message é例',
    },
  ]);
});
