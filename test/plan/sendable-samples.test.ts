import { expect, test } from '@jest/globals';
import { plan } from '../../generator/4-plan/index.js';
import { sampleValue } from '../../generator/4-plan/samples/values/sample-value.js';
import type { Header, Parameter } from '../../generator/model/api.js';
import type { TestPlan } from '../../generator/model/plan/test-plan.js';
import { apiWith, operationOf, parameterOf } from './operation-builders.js';
import { apiOf, literal, object, reference, schemasOf, union } from './type-builders.js';

const { source } = apiOf([]);

function testOf(
  request: string,
  parameters: readonly Parameter[],
  headers: readonly Header[] = [],
): TestPlan {
  const operation = operationOf('bed.get', request, { parameters });
  const schemas = schemasOf({
    turn: union(union(literal('..'), literal('a\\')), literal('round')),
  });
  const [file] = plan(apiWith([operation], { headers, schemas })).tests;
  const [planned] = file?.operations ?? [];
  if (planned === undefined) throw new Error('no test was planned');
  return planned;
}

const turn = { type: reference('turn'), required: true };

test.each([
  ['GET /beds/{turn}', 'round'],
  // Behind a letter, dots lead nowhere.
  ['GET /beds/v{turn}', '..'],
])('of a choice that a schema has, %s has a value that it can hold', (request, value) => {
  const planned = testOf(request, [parameterOf('turn', { in: 'path' }, turn)]);
  expect(planned.full.argumentText).toContain(`turn: '${value}'`);
  expect(planned.refusal).toBeNull();
});

test('a number that JSON has no text for is another one, as its type says', () => {
  expect(sampleValue(literal(Infinity), 'x', new Map())).toBe(1);
  expect(sampleValue(object({ a: literal([-Infinity, 2]) }), 'x', new Map())).toEqual({
    a: [1, 2],
  });
});

test('a body of parts has a media type of its own, whatever the documents send', () => {
  const headers = ['Content-Type', 'X-One'].map((name) => ({ name, value: 'text/plain', source }));
  const parts = [
    parameterOf('file', { in: 'part' }, { type: { kind: 'file' }, required: true }),
    parameterOf('content-type', { in: 'header' }),
  ];
  expect(Object.keys(testOf('POST /beds', parts, headers).full.headers)).toEqual([
    'x-one',
    'authorization',
  ]);
  expect(testOf('POST /beds', [], headers).full.headers).toMatchObject({
    'content-type': 'text/plain',
  });
});

test('of a part, each line arrives with the same end, and half a character as none', () => {
  const parts = [
    parameterOf('a\nb\r', { in: 'part' }, { type: literal('c\r\nd\n\ud800'), required: true }),
    parameterOf('file\n', { in: 'part' }, { type: { kind: 'file' }, required: true }),
  ];
  expect(testOf('POST /beds', parts).full.body).toEqual({
    kind: 'multipart',
    parts: [
      ['a\r\nb\r\n', 'c\r\nd\r\n\ufffd'],
      ['file\r\n', 'file\n é例'],
    ],
  });
});
