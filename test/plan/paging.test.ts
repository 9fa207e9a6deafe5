import { expect, test } from '@jest/globals';
import { plan } from '../../generator/4-plan/index.js';
import type { PagingPlan } from '../../generator/model/plan.js';
import type { Parameter } from '../../generator/model/api.js';
import type { Type } from '../../generator/model/schema.js';
import { apiWith, operationOf, parameterOf, responseOf } from './operation-builders.js';
import { object, primitive } from './type-builders.js';

const inQuery = { in: 'query', style: 'form' } as const;
const number = primitive('number');
const integer = primitive('integer');
const items: Type = { kind: 'array', items: primitive('string'), minItems: null, maxItems: null };

function pagingOf(parameters: readonly Parameter[], result: Type): PagingPlan | null {
  const responses = [responseOf(200, result, 'A page')];
  const api = apiWith([operationOf('things.get', 'GET /things', { parameters, responses })]);
  return plan(api).resources[0]?.operations[0]?.paging ?? null;
}

function query(name: string, value: number | null = null): Parameter {
  return parameterOf(name, inQuery, { type: number, default: value });
}

const page = object({ items, totalCount: integer, page: integer, perPage: integer });

test('pages that are counted begin where the default says', () => {
  expect(pagingOf([query('page', 0), query('perPage', 100)], page)).toEqual({
    by: 'page',
    position: 'page',
    first: 0,
    size: 'perPage',
    defaultSize: 100,
    items: 'items',
    total: 'totalCount',
    itemTypeText: 'string',
  });
});

test('without a default, the result tells which page it is', () => {
  expect(pagingOf([query('page'), query('perPage')], page)).toMatchObject({ first: null });
  const silent = object({ items, totalCount: integer });
  expect(pagingOf([query('page'), query('perPage')], silent)).toBeNull();
});

test('items that are counted begin with none left out', () => {
  const found = object({ matches: items, total: integer });
  expect(pagingOf([query('offset'), query('limit', 20)], found)).toMatchObject({
    by: 'item',
    position: 'offset',
    first: 0,
    items: 'matches',
    total: 'total',
  });
});

test.each<[string, readonly Parameter[], Type]>([
  ['a page parameter', [query('perPage')], page],
  ['a size parameter', [query('page', 0)], page],
  ['a total', [query('page', 0), query('perPage')], object({ items, page: integer })],
  ['an array', [query('page', 0), query('perPage')], object({ totalCount: integer })],
  [
    'one array of items, or one with a usual name',
    [query('page', 0), query('perPage')],
    object({ cats: items, dogs: items, totalCount: integer }),
  ],
])('without %s a result is no page', (_, parameters, result) => {
  expect(pagingOf(parameters, result)).toBeNull();
});
