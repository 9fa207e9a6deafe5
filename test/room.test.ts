import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { generate } from '../generator/generate.js';
import { withRoom } from '../generator/judge/overflow.js';
import type { Message } from '../generator/model/messages.js';
import { defaults } from '../generator/options.js';
import { companion, schemaPage } from './limits/garden-docs.js';

const page = `# Bed

## bed.get

### Responses

| Code | Type             | Description |
| ---- | ---------------- | ----------- |
| 200  | [bed](bed.json)  | It          |
`;

const documents = Object.entries({
  'docs/_api.md': companion,
  'docs/_schemas.md': schemaPage('{}'),
  'docs/bed.md': page,
}).map(([path, value]) => new VFile({ path, value }));

/** Fails as what is too deep does, wherever it is called. */
const endless = (): never => endless();

const endlessPrint = (stage: string): void => {
  if (stage === 'emit') endless();
};

const readSchemaFile = () =>
  ({ kind: 'read', document: 'docs/bed.json', text: '{ "type": "string" }' }) as const;

test.each<readonly [name: string, tell: () => readonly Message[]]>([
  ['reads', () => generate(documents, defaults, endless).messages],
  [
    'prints',
    () => generate(documents, defaults, readSchemaFile, { progress: endlessPrint }).messages,
  ],
])('what there is no room for is told by what %s', (_, tell) => {
  expect(tell().map(({ rule, source }) => [rule, source.document])).toEqual([
    ['deep-json', 'docs/_schemas.md'],
  ]);
});

test('and what prints it gives no file', () => {
  const { files, failed } = generate(documents, defaults, readSchemaFile, {
    progress: endlessPrint,
  });
  expect([files, failed]).toEqual([[], true]);
  expect(generate(documents, defaults, readSchemaFile).files.length).toBeGreaterThan(10);
});

test('what is a mistake of ours is thrown', () => {
  const fail = (): never => {
    throw new RangeError('Invalid array length');
  };
  expect(() => withRoom(documents, fail, () => null)).toThrow('Invalid array length');
});

test('and what is too deep is not', () => {
  const rules = withRoom(documents, endless, (messages) => messages.map(({ rule }) => rule));
  expect(rules).toEqual(['deep-json']);
});
