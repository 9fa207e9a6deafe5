import { expect, test } from '@jest/globals';
import { generate } from '../generator/index.js';
import { companion, schemaPage } from './limits/garden-docs.js';

const page = `# Bed

## bed.get

### Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200  | [linked](_schemas.md#linked) | It |
`;

/** Milliseconds for a schema of so many definitions, and how many messages it gets. */
function measure(
  count: number,
  define: ($ref: string) => object,
): readonly [time: number, messages: number] {
  const definitions = Array.from({ length: count }, (_, at) => [
    `d${at}`,
    define(`#/definitions/d${(at + 1) % count}`),
  ]);
  const properties = { a: { $ref: '#/definitions/d0' } };
  const byName: unknown = Object.fromEntries(definitions);
  const schema = { properties, definitions: byName };
  const start = performance.now();
  const { messages } = generate([
    { path: 'docs/_api.md', text: companion },
    { path: 'docs/_schemas.md', text: schemaPage(JSON.stringify(schema, null, 1)) },
    { path: 'docs/bed.md', text: page },
  ]);
  return [performance.now() - start, messages.length];
}

test.each([
  ['definitions', ($ref: string) => ({ properties: { a: { $ref } } }), 0],
  ['mistakes', ($ref: string) => ({ requird: [], properties: { a: { $ref } } }), 1],
])(
  'ten times as many %s take not thirty times as long',
  (_, define, messages) => {
    measure(100, define);
    const [few] = measure(1000, define);
    const [many, told] = measure(10_000, define);
    expect(told).toBe(messages * 10_000);
    expect(many).toBeLessThan(30 * few);
  },
  300_000,
);
