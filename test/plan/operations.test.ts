import { describe, expect, test } from '@jest/globals';
import { plan } from '../../generator/4-plan/index.js';
import type { Api } from '../../generator/model/api.js';
import type { OperationPlan, ResourcePlan } from '../../generator/model/plan.js';
import { apiWith, operationOf, parameterOf, responseOf } from './operation-builders.js';
import {
  literal,
  object,
  primitive,
  reference,
  schemasOf,
  union,
  unknown,
} from './type-builders.js';

const inPath = { in: 'path' } as const;
const inQuery = { in: 'query', style: 'form' } as const;
const required = { required: true } as const;

function resourceOf(api: Api): ResourcePlan {
  const [resource] = plan(api).resources;
  if (resource === undefined) throw new Error('no resource was planned');
  return resource;
}

function operationPlan(api: Api): OperationPlan {
  const [operation] = resourceOf(api).operations;
  if (operation === undefined) throw new Error('no operation was planned');
  return operation;
}

test('path parameters come first, in the order of the path, then the required ones', () => {
  const parameters = [
    parameterOf('limit', inQuery),
    parameterOf('deviceId', inPath, required),
    parameterOf('kind', inQuery, required),
    parameterOf('applicationId', inPath, required),
  ];
  const api = apiWith([
    operationOf('device.get', 'GET /applications/{applicationId}/devices/{deviceId}', {
      parameters,
    }),
  ]);
  expect(resourceOf(api).params[0]?.properties.map(({ keyText }) => keyText)).toEqual([
    'applicationId',
    'deviceId',
    'kind',
    'limit',
  ]);
  expect(operationPlan(api)).toMatchObject({
    paramsTypeText: 'DeviceGetParams',
    paramsOptional: false,
    // Those in the path need no mention.
    required: ['kind'],
    query: ['kind', 'limit'],
    body: null,
  });
});

test('an optional parameter also takes undefined', () => {
  const api = apiWith([
    operationOf('a.get', 'GET /a', { parameters: [parameterOf('x', inQuery)] }),
  ]);
  expect(resourceOf(api).params[0]?.properties[0]).toMatchObject({
    optional: true,
    typeText: 'string | undefined',
  });
});

describe('the result', () => {
  test.each([
    ['unknown', []],
    ['void', [responseOf(204, null)]],
    ['string', [responseOf(200, primitive('string'))]],
    ['Device', [responseOf(200, reference('device')), responseOf(201, reference('device'))]],
    ['Device | undefined', [responseOf(200, reference('device')), responseOf(204, null)]],
    ['unknown', [responseOf(200, unknown), responseOf(201, primitive('string'))]],
  ])('is %s', (expected, responses) => {
    const schemas = schemasOf({ device: object({ id: primitive('string') }) });
    const api = apiWith([operationOf('device.get', 'GET /d', { responses })], { schemas });
    expect(operationPlan(api).resultTypeText).toBe(expected);
  });
});

describe('global parameters', () => {
  const global = parameterOf('_links', inQuery, { type: primitive('boolean'), default: true });
  const globalParameters = [global];

  test('are all that an action without rows takes', () => {
    const api = apiWith([operationOf('a.get', 'GET /a')], { globalParameters });
    expect(operationPlan(api)).toMatchObject({
      paramsTypeText: 'GlobalParams',
      paramsOptional: true,
    });
    expect(resourceOf(api).params).toEqual([]);
    expect(resourceOf(api).imports).toEqual([
      { from: '../global-params.js', names: ['GlobalParams'] },
    ]);
  });

  test('are extended by an action with rows', () => {
    const parameters = [parameterOf('x', inQuery)];
    const api = apiWith([operationOf('a.get', 'GET /a', { parameters })], { globalParameters });
    expect(resourceOf(api).params[0]?.extendsTexts).toEqual(['GlobalParams']);
  });

  test('are not said again where a page repeats them', () => {
    const parameters = [{ ...global, default: null, description: 'Other words' }];
    const api = apiWith([operationOf('a.get', 'GET /a', { parameters })], { globalParameters });
    expect(operationPlan(api)).toMatchObject({ paramsTypeText: 'GlobalParams', query: [] });
  });

  test('are replaced where a page says otherwise', () => {
    const parameters = [parameterOf('_links', inQuery)];
    const api = apiWith([operationOf('a.get', 'GET /a', { parameters })], { globalParameters });
    expect(resourceOf(api).params[0]?.extendsTexts).toEqual(["Omit<GlobalParams, '_links'>"]);
    expect(operationPlan(api).query).toEqual(['_links']);
  });
});

test('an action that takes nothing takes no parameters', () => {
  const api = apiWith([operationOf('a.get', 'GET /a')]);
  expect(operationPlan(api)).toMatchObject({
    paramsTypeText: 'Record<string, never>',
    paramsOptional: true,
  });
});

test('an action without a request is left out', () => {
  const api = apiWith([{ ...operationOf('a.get', 'GET /a'), request: null }]);
  expect(resourceOf(api).operations).toEqual([]);
});

test('names that a class or a promise needs are not taken', () => {
  const api = apiWith([
    operationOf('then.constructor', 'GET /a'),
    operationOf('then.toString', 'GET /b'),
  ]);
  expect(plan(api).client.members.map(({ memberName }) => memberName)).toEqual(['thenResource']);
  expect(resourceOf(api).operations.map(({ methodName }) => methodName)).toEqual([
    'constructorAction',
    'toStringAction',
  ]);
});

test('the comment says what a method does, its request, what it gives and what it throws', () => {
  const api = apiWith([
    operationOf('device.get', 'GET /devices/{deviceId}', {
      description: 'Reads one device',
      responses: [responseOf(200, unknown, 'The device')],
      errors: [responseOf(404, unknown, 'No such device'), responseOf(418, unknown, 'A teapot')],
    }),
  ]);
  expect(operationPlan(api).doc).toBe(
    [
      'Reads one device.',
      '',
      '`GET /devices/{deviceId}`',
      '',
      '@returns The device.',
      '@throws {NotFoundError} No such device.',
      '@throws {Status418Error} A teapot.',
    ].join('\n'),
  );
});

test.each([
  ['5 to 600.', primitive('number', { minimum: 5, maximum: 600 })],
  ['An integer, more than 0.', primitive('integer', { minimum: 0, exclusiveMinimum: true })],
  ['A multiple of 5.', primitive('number', { multipleOf: 5 })],
  ['1 to 255 characters.', primitive('string', { minLength: 1, maxLength: 255 })],
  ['At least 1 character.', primitive('string', { minLength: 1 })],
  ['Matches `^a+$`.', primitive('string', { pattern: '^a+$' })],
  ['At most 3 characters.', union(primitive('string', { maxLength: 3 }), primitive('null'))],
  [
    'At most 2 items. Each: in the format `date`.',
    {
      kind: 'array',
      items: primitive('string', { format: 'date' }),
      minItems: null,
      maxItems: 2,
    } as const,
  ],
  ['', union(literal('a'), literal('b'))],
])('a comment says %j', (expected, type) => {
  const parameters = [parameterOf('x', inQuery, { type })];
  const api = apiWith([operationOf('a.get', 'GET /a', { parameters })]);
  expect(resourceOf(api).params[0]?.properties[0]?.doc).toBe(expected);
});
