import { describe, expect, test } from '@jest/globals';
import { generate, type Limits } from '../generator/index.js';

/** Documents that lead to each other wherever documents can. */
const documents: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: 'docs/_api.md',
    text: `# Garden API

## Client

| Setting  | Value                  |
| -------- | ---------------------- |
| Base URL | https://garden.example |
| Package  | garden                 |

## Headers

| Name     | Value |
| -------- | ----- |
| X-Plain  | plain |

## Global parameters

| Name | In | Type | Default | Description |
| ---- | -- | ---- | ------- | ----------- |
| trace | query | string | no | How much is told |

## Routes

| Action    | Request                        |
| --------- | ------------------------------ |
| bed.get   | GET /beds/{bedId}/rows/{rowId} |
| bed.watch | GET /beds/{bedId}              |
| shed.get  | GET /shed                      |

## Parameter placement

| Parameter      | In       | Style             |
| -------------- | -------- | ----------------- |
| bed.get.filter | query    | json              |
| bed.get.token  | header   |                   |
| bed.watch      | response | text/event-stream |
`,
  },
  {
    path: 'docs/_schemas.md',
    text: `# Schemas

## linked

\`\`\`json
{ "type": "object", "properties": { "name": { "type": "string" } } }
\`\`\`
`,
  },
  {
    path: 'docs/bed.md',
    text: `# Bed

See the [shed](shed.md#shedget) and [it](_schemas.md#linked).

## bed.get

Gets a bed.

### Parameters

| Name   | Type                         | Required | Description |
| ------ | ---------------------------- | -------- | ----------- |
| bedId  | string                       | Y        | The bed     |
| rowId  | string                       | Y        | The row     |
| filter | [linked](_schemas.md#linked) | N        | Which       |
| token  | string                       | N        | By whom     |

### Responses

| Code | Type                         | Description |
| ---- | ---------------------------- | ----------- |
| 200  | [linked](_schemas.md#linked) | The bed     |

### Errors

| Code | Type                         | Description |
| ---- | ---------------------------- | ----------- |
| 404  | [linked](_schemas.md#linked) | No bed      |

### Example

\`\`\`js
await client.bed.get({ bedId, rowId, filter });
await client.shed.get({ words: 'a' });
\`\`\`

## bed.watch

Tells what happens.

### Parameters

| Name  | Type   | Required | Description |
| ----- | ------ | -------- | ----------- |
| bedId | string | Y        | The bed     |

### Responses

| Code | Type                         | Description |
| ---- | ---------------------------- | ----------- |
| 200  | [linked](_schemas.md#linked) | A change    |
`,
  },
  {
    path: 'docs/shed.md',
    text: `# Shed

## shed.get

Gets the shed, with its [beds](bed.md#bedget).

### Parameters

| Name  | Type   | Required | Description |
| ----- | ------ | -------- | ----------- |
| words | string | N        | Which words |

### Responses

| Code | Type   | Description |
| ---- | ------ | ----------- |
| 200  | object | The shed    |
`,
  },
];

function rulesOf(
  changed: { readonly path: string; readonly text: string },
  limits: Partial<Limits>,
): readonly string[] {
  const all = documents.map((document) => (document.path === changed.path ? changed : document));
  const { messages } = generate(all, { limits });
  return messages.map(({ rule, source, reason }) => `${source.document} ${rule}: ${reason}`);
}

const refused = [expect.stringContaining(' over-limit: ')];

/** Each table, with its last row so many times that it is not read. */
const tables = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/^#+ ([^\n]*)\n\n(?:\|.*\n)+/gm)].map(({ 0: found, 1: title = '', index }) => {
    const end = index + found.length;
    const row = found.trimEnd().split('\n').at(-1) ?? '';
    const grown = text.slice(0, end) + `${row}\n`.repeat(100) + text.slice(end);
    return { title, path, text: grown };
  }),
);

test('as they are, nothing is told of the documents', () => {
  expect(generate(documents).messages).toEqual([]);
  expect(tables).toHaveLength(12);
});

describe('of what is not read, nothing but that is told', () => {
  test.each(tables)('the table $title in $path', (changed) => {
    expect(rulesOf(changed, { cells: 100 })).toEqual(refused);
  });

  test.each(documents)('all of $path', ({ path, text }) => {
    const grown = { path, text: `${text}\n${'Words. '.repeat(1000)}\n` };
    expect(rulesOf(grown, { characters: 6000 })).toEqual(refused);
  });

  test.each(documents)('the words of $path that hold too many marks', ({ path, text }) => {
    const grown = { path, text: text.replace(/^(# .*\n)/, `$1\n${'*a* '.repeat(100)}\n`) };
    expect(rulesOf(grown, { marks: 100 })).toEqual(refused);
  });
});
