import { describe, expect, test } from '@jest/globals';
import { planPlaces } from '../../generator/4-plan/operations/places.js';
import { plan } from '../../generator/4-plan/index.js';
import type { QueryStyle } from '../../generator/model/api.js';
import type { Type } from '../../generator/model/schema.js';
import { apiWith, operationOf, parameterOf } from './operation-builders.js';
import { literal, object, primitive, reference, union, unknown } from './type-builders.js';

const text = primitive('string');

describe('a query parameter names a style of the runtime unless it is never more than a text', () => {
  test.each<[string, QueryStyle, Type, string | undefined]>([
    ['text', 'form', text, undefined],
    ['one of some texts', 'form', union(literal('a'), literal(null)), undefined],
    ['what nobody describes', 'form', unknown, 'form'],
    ['an object', 'form', object({}), 'form'],
    ['text or an object', 'form', union(text, object({})), 'form'],
    ['a schema', 'form', reference('filter'), 'form'],
    ['JSON', 'json', text, 'json'],
    ['a deep object', 'deepObject', object({}), 'deepObject'],
    ['an array with commas', 'comma', text, 'commaForm'],
    ['an array that repeats its name', 'repeat', text, 'repeatForm'],
  ])('%s', (_, style, type, functionName) => {
    const { query, styles } = planPlaces([parameterOf('filter', { in: 'query', style }, { type })]);
    expect(query).toEqual(['filter']);
    expect(styles).toEqual(functionName === undefined ? [] : [{ name: 'filter', functionName }]);
  });
});

test('an operation that uses a global name itself has the other globals of its own', () => {
  const inQuery = { in: 'query', style: 'form' } as const;
  const globalParameters = [
    parameterOf('links', inQuery, { default: true }),
    parameterOf('tenant', { in: 'header' }, { default: 'main' }),
  ];
  const operations = [
    operationOf('device.get', 'GET /devices/{tenant}', {
      parameters: [parameterOf('tenant', { in: 'path' }, { required: true })],
    }),
    operationOf('device.list', 'GET /devices', { parameters: [parameterOf('page', inQuery)] }),
  ];
  const api = { ...apiWith(operations), globalParameters };
  const planned = plan(api).resources.flatMap((resource) => resource.operations);
  expect(planned.map(({ globals }) => globals)).toEqual([
    { query: ['links'], headers: [], styles: [], defaults: [{ name: 'links', value: true }] },
    null,
  ]);
});
