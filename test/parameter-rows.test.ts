import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { parse } from '../generator/2-parse/index.js';
import { plan } from '../generator/4-plan/index.js';
import type { Parameter } from '../generator/model/api.js';
import type { Message } from '../generator/model/messages.js';

interface ReadRow {
  readonly parameter: Parameter;
  /** As the generated client has it, `undefined` not among it. */
  readonly typeText: string;
  readonly rules: readonly Message['rule'][];
}

interface Cells {
  readonly type?: string;
  readonly required?: string;
  readonly words?: string;
  readonly default?: string;
  readonly example?: string;
}

/** The one row of a page. */
function readRow(cells: Cells): ReadRow {
  const page = [
    '# Item\n\n## item.get\n\n```http\nGET /items\n```\n\n### Parameters\n',
    '| Name | Type | Required | Description | Default | Example |',
    '| ---- | ---- | -------- | ----------- | ------- | ------- |',
    `| x | ${cells.type ?? 'string'} | ${cells.required ?? 'N'} | ${cells.words ?? ''} |` +
      ` ${cells.default ?? ''} | ${cells.example ?? ''} |`,
    '\n[thing]: thing.json\n[sample]: _schemas.md#sample',
  ].join('\n');
  const schemas = '# Schemas\n\n## S\n\n```json\n{}\n```\n\n### Example\n\n```json\n[1]\n```\n';
  const rules: Message['rule'][] = [];
  const api = parse(
    [
      new VFile({ path: 'docs/item.md', value: page }),
      new VFile({
        path: 'docs/_schemas.md',
        value: schemas.replace('### Example', '### <a name="sample"></a> Example'),
      }),
    ],
    null,
    (_, { rule }) => {
      if (rule !== 'missing-companion') rules.push(rule);
    },
    (_, path) => ({ kind: 'read', document: `docs/${path}`, text: '{ "type": "string" }' }),
  );
  const parameter = api.resources[0]?.operations[0]?.parameters[0];
  const property = plan(api).resources[0]?.params[0]?.properties[0];
  if (parameter === undefined || property === undefined) throw new Error('no row was read');
  return { parameter, typeText: property.typeText.replace(/ \| undefined$/, ''), rules };
}

describe('a string whose description says', () => {
  test.each<[string, string]>([
    ['Sort. Accepted values are: asc, desc', "'asc' | 'desc'"],
    ['Accepted values are "asc" and "desc".', "'asc' | 'desc'"],
    ['Accepted values: `asc`, or `desc`. Default is asc.', "'asc' | 'desc'"],
    ['The allowed values are asc or desc.', "'asc' | 'desc'"],
    ['Must be one of "asc" or "desc"', "'asc' | 'desc'"],
    ['Accepted values are: asc\\|desc', "'asc' | 'desc'"],
    ['Accepted values are: asc/desc', "'asc' | 'desc'"],
    ['Accepted values are: asc, desc<br>', "'asc' | 'desc'"],
    ['Accepted values are: asc, desc<br>Default is asc', "'asc' | 'desc'"],
    ['Accepted values are: asc, desc; default is asc', "'asc' | 'desc'"],
    ['Accepted values are: asc (default), desc', "'asc' | 'desc'"],
    ['(Accepted values are: asc, desc)', "'asc' | 'desc'"],
    ['One of: *asc*, _desc_', "'asc' | 'desc'"],
    ['One of: **asc**, [desc](#x)', "'asc' | 'desc'"],
    ['One of: <code>asc</code>, <code>desc</code>', "'asc' | 'desc'"],
    ['One of: “asc”, ‘desc’', "'asc' | 'desc'"],
    ['Accepted values are: by\\_name, by\\_id', "'by_name' | 'by_id'"],
    ['Accepted values are: "in bloom", "cut or dried"', "'in bloom' | 'cut or dried'"],
    ['Accepted values are: asc, desc, ""', "'asc' | 'desc' | ''"],
    ["Accepted values are: 'asc', 'desc', and null", "'asc' | 'desc' | null"],
    ['Accepted values are: application/json', "'application/json'"],
    ['Accepted values are: -1, +1, *', "'-1' | '+1' | '*'"],
  ])('%s lists values', (words, expected) => {
    const { typeText, rules } = readRow({ words });
    expect(typeText).toBe(expected);
    expect(rules).toEqual([]);
  });

  test.each([
    'Accepted values are: a, b, ...',
    'Accepted values are: a, b, c, etc.',
    'Accepted values are: a, b and others',
    'Possible values include: red, green',
    'Accepted values are numeric.',
    'Accepted values are: 0-100',
    'Accepted values are: 1..10',
    'Accepted values are: MM/DD/YYYY',
    'Whether allowed values are returned.',
    'Whether allowed values are checked or returned.',
    'Accepted values are asc, desc: sorts things',
  ])('%s lists none', (words) => {
    expect(readRow({ words }).typeText).toBe('string');
  });
});

describe('accepted values are of the type of the row', () => {
  test.each<[string, string, string]>([
    ['integer', '1, 2, and 3', '1 | 2 | 3'],
    ['integer', '1..10', 'number'],
    ['number', '0-100', 'number'],
    ['number', 'low, 5', 'number'],
    ['array', 'a, b', "('a' | 'b')[]"],
    ['undefined', 'a, b', "'a' | 'b'"],
  ])('%s: %s', (type, values, expected) => {
    const { typeText } = readRow({ type, words: `Accepted values are: ${values}` });
    expect(typeText).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ['string', '0, 1', '0', "'0' | '1' | 0 | 1"],
    ['string', 'true, false', 'false', "'true' | 'false' | true | false"],
    ['array', '1, 2', '[1]', "('1' | '2' | 1 | 2)[]"],
  ])('%s: %s, %s by default', (type, values, value, expected) => {
    const words = `Accepted values are: ${values}`;
    const { typeText, rules } = readRow({ type, words, default: value });
    expect(typeText).toBe(expected);
    expect(rules).toEqual([]);
  });

  test('and an example has such items', () => {
    const words = 'Accepted values are: a, b';
    expect(readRow({ type: 'array', words, example: "['a', 'c']" }).rules).toEqual([
      'value-not-accepted',
    ]);
  });
});

describe('an example shows what a cell does not know', () => {
  test.each<[string, string, string]>([
    ['array', '[1,"a",null]', '(number | string | null)[]'],
    ['array', '[[1,2],[3,4]]', 'number[][]'],
    ['array', '[{"a":1}]', 'Record<string, unknown>[]'],
    ['array', 'a,b,c', 'string[]'],
    ['array', '[]', 'unknown[]'],
    ['undefined', '[1,2]', 'number[]'],
    ['undefined', '{"a":1}', 'Record<string, unknown>'],
    ['undefined', 'true', 'string | boolean'],
    ['number', 'true', 'number'],
  ])('%s: %s', (type, example, expected) => {
    expect(readRow({ type, example }).typeText).toBe(expected);
  });
});

describe('a default', () => {
  test.each<[string, string, string | number]>([
    ['string', '"asc"', 'asc'],
    ['string', "'5'", '5'],
    ['string', '“asc”', 'asc'],
    ['string', '"a" or "b"', '"a" or "b"'],
    ['number', '"5"', 5],
  ])('of a %s written %s', (type, value, expected) => {
    expect(readRow({ type, default: value }).parameter.default).toBe(expected);
  });
});

test('links may leave their destination to a definition', () => {
  const { parameter, rules } = readRow({ type: '[Thing][thing]', example: '[An example][sample]' });
  expect(parameter).toMatchObject({ type: { kind: 'reference', schema: 'thing' }, example: [1] });
  expect(rules).toEqual([]);
});

test.each(['Y', 'Yes.', '✓', 'mandatory', 'Always'])(
  '%s says that a row is required',
  (required) => {
    const { parameter, rules } = readRow({ required });
    expect(parameter.required).toBe(true);
    expect(rules).toEqual([]);
  },
);
