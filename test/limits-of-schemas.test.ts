import { describe, expect, test } from '@jest/globals';
import { generate } from '../generator/index.js';
import { findDeepBracket } from '../generator/2-parse/values/bracket-depth.js';
import { sampleValue } from '../generator/4-plan/samples/values/sample-value.js';
import { companion, schemaPage } from './limits/garden-docs.js';

const page = `# Bed

## bed.get

Gets it.

### Parameters

| Name  | Type                         | Required | Description |
| ----- | ---------------------------- | -------- | ----------- |
| limit | [linked](_schemas.md#linked) | Y        | How many    |

### Responses

| Code | Type                         | Description |
| ---- | ---------------------------- | ----------- |
| 200  | [linked](_schemas.md#linked) | It          |
`;

/** A schema of lists in lists, at the end of which stands a reference. */
function lists($ref: string): unknown {
  return JSON.parse('{"items":'.repeat(190) + JSON.stringify({ $ref }) + '}'.repeat(190));
}

describe('a schema without an end', () => {
  const refs = (count: number, last: string, of: (next: string) => unknown): string =>
    JSON.stringify({
      $ref: '#/definitions/d0',
      definitions: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `d${at}`,
          of(at + 1 < count ? `#/definitions/d${at + 1}` : last),
        ]),
      ),
    });

  test.each<readonly [name: string, schema: string, rules: readonly string[]]>([
    ['10 000 lists in lists', '['.repeat(10_000) + ']'.repeat(10_000), ['deep-json']],
    [
      '10 000 schemas in schemas',
      '{"items":'.repeat(10_000) + '{}' + '}'.repeat(10_000),
      ['deep-json'],
    ],
    ['that ends in the middle', '{"a":['.repeat(10_000), ['deep-json']],
    ['200 levels', `{"default":${'['.repeat(199)}${']'.repeat(199)}}`, []],
    ['brackets in a string', JSON.stringify({ title: '\\"[{'.repeat(1000) }), []],
    ['that is itself', '{"$ref":"#"}', []],
    ['that is itself, by another', refs(2, '#/definitions/d0', ($ref) => ({ $ref })), []],
    [
      'that must hold itself',
      refs(9, '#', ($ref) => ({ type: 'object', required: ['a'], properties: { a: { $ref } } })),
      [],
    ],
    ['all of itself', refs(3, '#', ($ref) => ({ allOf: [{ $ref }, { $ref }] })), []],
    [
      '3000 references in a row',
      refs(3000, '#', ($ref) => ({ $ref })),
      Array.from({ length: 29 }, () => 'over-limit'),
    ],
    [
      '2000 definitions, each in the one before',
      refs(2000, '#', ($ref) => ({ properties: { a: { $ref } } })),
      [],
    ],
    [
      'of two of each, 30 times',
      refs(30, '#/definitions/none', ($ref) => ({
        type: 'object',
        required: ['a', 'b'],
        properties: { a: { $ref }, b: { $ref } },
      })),
      ['dead-schema-reference', 'dead-schema-reference'],
    ],
    [
      '60 definitions, each 190 lists in the one before',
      refs(60, '#/definitions/d59/items', ($ref) => lists($ref)),
      ['deep-json'],
    ],
    [
      'a pattern without an end',
      JSON.stringify({
        type: 'object',
        required: [`${'a'.repeat(40)}!`],
        patternProperties: { '^(a+)+$': {} },
      }),
      ['undeclared-required-property'],
    ],
  ])('%s', (_, schema, rules) => {
    const { files, messages } = generate([
      { path: 'docs/_api.md', text: companion },
      { path: 'docs/_schemas.md', text: schemaPage(schema) },
      { path: 'docs/bed.md', text: page },
    ]);
    expect(messages.map(({ rule }) => rule)).toEqual(rules);
    const isWrong = messages.some(({ severity }) => severity === 'error');
    expect(files.length > 0).toBe(!isWrong);
  });

  test('has no sample, or a short one', () => {
    const noSchemas = new Map();
    const limits = {
      pattern: null,
      format: null,
      minLength: 1e12,
      maxLength: null,
      minimum: null,
      maximum: null,
      exclusiveMinimum: false,
      exclusiveMaximum: false,
      multipleOf: null,
    };
    const text = { kind: 'primitive', name: 'string', limits } as const;
    expect(sampleValue(text, 'a', noSchemas)).toHaveLength(10_000);
    const list = { kind: 'array', items: text, minItems: 1e9, maxItems: null } as const;
    expect(sampleValue(list, 'a', noSchemas)).toBe(null);
  });
});

test('deep brackets are found where they stand', () => {
  expect(findDeepBracket('['.repeat(200))).toBe(null);
  expect(findDeepBracket(` ${'{'.repeat(201)}`)).toBe(201);
  expect(findDeepBracket('"' + '['.repeat(300))).toBe(null);
});

test('and told at its bracket, not as what there was no room for', () => {
  const { messages } = generate([
    { path: 'docs/_api.md', text: companion },
    { path: 'docs/_schemas.md', text: schemaPage('{"items":'.repeat(10_000)) },
    { path: 'docs/bed.md', text: page },
  ]);
  expect(messages.map(({ source }) => source.start)).toEqual([{ line: 6, column: 1801 }]);
});

test.each([
  [
    'that is JSON',
    `${'['.repeat(201)}${']'.repeat(201)}`,
    [['deep-json', { line: 12, column: 201 }]],
  ],
  ['that is none', 'curl https://garden.example', []],
])('an example %s is not left out silently', (_, example, told) => {
  const { messages } = generate([
    { path: 'docs/_api.md', text: companion },
    {
      path: 'docs/_schemas.md',
      text: `${schemaPage('{}')}\n### Example\n\n\`\`\`json\n${example}\n\`\`\`\n`,
    },
    { path: 'docs/bed.md', text: page },
  ]);
  expect(messages.map(({ rule, source }) => [rule, source.start])).toEqual(told);
});
