import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareApis } from '../generator/compare/compare-apis.js';
import { acceptsValue } from '../generator/compare/types/values/accepts-value.js';
import { rules, type RuleName } from '../generator/compare/rules/rules.js';
import type { Api, Operation, Parameter } from '../generator/model/api.js';
import type { ApiDiff, Change, Direction } from '../generator/model/diff/change.js';
import type { DocumentedApi } from '../generator/model/diff/documented-api.js';
import type { JsonValue, Schema, Type } from '../generator/model/schema.js';
import { opened, types, valuesOf } from './laws/random-types.js';
import { apiOf, literal, reference, schemasOf, union } from './plan/type-builders.js';

const runs = { numRuns: 2000 };

/** A schema that an action sends or gives back. */
function apiWith(
  type: Type,
  direction: Direction,
  more: { readonly [key: string]: Type } = {},
): Api {
  const schemas = schemasOf({ thing: type, ...more });
  const { source } = apiOf([]);
  const body: Parameter = {
    name: 'body',
    type: reference('thing'),
    required: true,
    description: '',
    default: null,
    example: null,
    placement: { in: 'body' },
    source,
  };
  const operation: Operation = {
    name: 'put',
    action: 'thing.put',
    description: '',
    request: { method: 'PUT', path: '/thing', parameters: [], source },
    security: null,
    parameters: direction === 'request' ? [body] : [],
    responses: [
      {
        status: 200,
        type: direction === 'response' ? reference('thing') : null,
        mediaType: null,
        description: '',
        source,
      },
    ],
    errors: [],
    examples: [],
    source,
  };
  const resource = { name: 'thing', title: 'Thing', description: '', examples: [], source };
  return apiOf(schemas, { resources: [{ ...resource, operations: [operation] }] });
}

function documented(api: Api): DocumentedApi {
  return { api, placeInSchema: () => api.source, placeOfSetting: () => api.source };
}

function compare(old: Type, next: Type, direction: Direction): ApiDiff {
  return compareApis(documented(apiWith(old, direction)), documented(apiWith(next, direction)));
}

function isBreaking(changes: readonly Change[]): boolean {
  return changes.some((change) => change.class === 'breaking');
}

const noSchemas: ReadonlyMap<string, Schema> = new Map();

function isOf(type: Type, value: JsonValue): boolean {
  return acceptsValue(type, value, noSchemas);
}

test('nothing differs from itself', () => {
  fc.assert(
    fc.property(types, (type) => {
      expect(compare(type, type, 'request').changes).toEqual([]);
      expect(compare(type, type, 'response').changes).toEqual([]);
    }),
    runs,
  );
});

test('a request that was right and is refused is a breaking change', () => {
  fc.assert(
    fc.property(types, types, fc.gen(), (old, next, gen) => {
      const value = gen(valuesOf, old);
      fc.pre(isOf(old, value) && !isOf(next, value));
      expect(isBreaking(compare(old, next, 'request').changes)).toBe(true);
    }),
    runs,
  );
});

test('a response that nobody expected is a breaking change', () => {
  fc.assert(
    fc.property(types, types, fc.gen(), (old, next, gen) => {
      const value = gen(valuesOf, next);
      // Keys that a closed object did not have are a gain, which readers pass over.
      fc.pre(isOf(next, value) && !isOf(opened(old), value));
      expect(isBreaking(compare(old, next, 'response').changes)).toBe(true);
    }),
    runs,
  );
});

/** Types whose values are few enough to go through all of them. */
const finite = fc
  .uniqueArray(fc.constantFrom<JsonValue>('a', 'b', 'c', 1, 2, true, false, null), { minLength: 1 })
  .map((values) => ({
    values,
    type: values.length === 1 ? literal(values[0] ?? null) : union(...values.map(literal)),
  }));

test('of enums, a change breaks exactly where a value shows it', () => {
  fc.assert(
    fc.property(finite, finite, (old, next) => {
      const lost = old.values.some((value) => !next.values.includes(value));
      const gained = next.values.some((value) => !old.values.includes(value));
      expect(isBreaking(compare(old.type, next.type, 'request').changes)).toBe(lost);
      expect(isBreaking(compare(old.type, next.type, 'response').changes)).toBe(gained);
    }),
    runs,
  );
});

test('what breaks in neither direction breaks neither where both are meant', () => {
  fc.assert(
    fc.property(types, types, (old, next) => {
      const sides = (['request', 'response'] as const).map((direction) =>
        isBreaking(compare(old, next, direction).changes),
      );
      // Used by no action, a schema counts in both.
      const unused = compareApis(
        documented(apiOf(schemasOf({ thing: old }))),
        documented(apiOf(schemasOf({ thing: next }))),
      );
      expect(isBreaking(unused.changes)).toBe(sides.includes(true));
    }),
    runs,
  );
});

/** Rules that tell of the same change backwards, where neither direction breaks. */
const harmlessBothWays: ReadonlySet<RuleName> = new Set([
  'error-status-added',
  'error-status-removed',
]);

test.each([
  ['action-added', 'action-removed'],
  ['parameter-added', 'parameter-removed'],
  ['parameter-optional', 'parameter-required'],
  ['default-added', 'default-removed'],
  ['response-status-added', 'response-status-removed'],
  ['body-added', 'body-removed'],
  ['scopes-stated', 'scopes-unstated'],
  ['scope-added', 'scope-removed'],
  ['scopes-lifted', 'scopes-demanded'],
  ['header-removed', 'header-added'],
  ['schema-added', 'schema-removed'],
  ['error-status-added', 'error-status-removed'],
] as const)('%s is additive, and backwards %s breaks unless it is harmless', (rule, backwards) => {
  expect(rules[rule].request).toBe('additive');
  expect(rules[backwards].request).toBe(harmlessBothWays.has(backwards) ? 'additive' : 'breaking');
});

test.each([
  ['type-widened', 'type-narrowed'],
  ['value-added', 'value-removed'],
  ['null-added', 'null-removed'],
  ['variant-added', 'variant-removed'],
  ['property-optional', 'property-required'],
  ['limit-loosened', 'limit-tightened'],
] as const)('%s in one direction is %s in the other', (wider, narrower) => {
  expect([rules[wider].request, rules[wider].response]).toEqual(['additive', 'breaking']);
  expect([rules[narrower].request, rules[narrower].response]).toEqual(['breaking', 'additive']);
});
