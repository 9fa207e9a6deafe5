import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { schemaFileReader } from '../generator/1-read/index.js';
import { parse } from '../generator/2-parse/index.js';
import type { Message } from '../generator/model/messages.js';
import type { Schema } from '../generator/model/schema.js';

let top: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'sdkdown-'));
  put('secret.json', '{ "title": "secret" }');
  put('repo/lib/bed.json', '{ "title": "bed" }');
  put('repo/docs/near.json', '{ "title": "near" }');
  symlinkSync(join(top, 'secret.json'), join(top, 'repo/docs/link.json'));
  symlinkSync(top, join(top, 'repo/docs/up'));
  symlinkSync(join(top, 'repo/docs/near.json'), join(top, 'repo/docs/same.json'));
});

afterAll(() => {
  rmSync(top, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

describe('a link to a schema file is read', () => {
  test.each<[string, string, string | null, string]>([
    ['beside the page', 'near.json', null, 'docs/near.json'],
    ['further up, with --root', '../lib/bed.json', 'repo', 'lib/bed.json'],
    ['from the root', '/lib/bed.json', 'repo', 'lib/bed.json'],
    ['through a symbolic link that stays below the root', 'same.json', null, 'docs/same.json'],
  ])('%s', (_, path, root, document) => {
    const read = schemaFileReader(join(top, 'repo/docs'), root === null ? null : join(top, root));
    expect(read('docs/page.md', path)).toMatchObject({ kind: 'read', document });
  });
});

describe('a link leaves the root', () => {
  test.each<[string, string | null]>([
    ['../lib/bed.json', null],
    ['../../secret.json', 'repo'],
    ['../docs/../../secret.json', 'repo'],
    ['link.json', null],
    ['link.json', 'repo'],
    ['up/secret.json', 'repo'],
    ['/../../secret.json', null],
    ['.', null],
  ])('%s below %s', (path, root) => {
    const read = schemaFileReader(join(top, 'repo/docs'), root === null ? null : join(top, root));
    expect(read('docs/page.md', path)).toEqual({ kind: 'outside' });
  });
});

test.each(['none.json', 'near.json/inner.json', 'a\0b.json', 'x'.repeat(5000)])(
  'what no disk has is missing: %j',
  (path) => {
    const read = schemaFileReader(join(top, 'repo/docs'), null);
    expect(read('docs/page.md', path)).toEqual({ kind: 'missing' });
  },
);

/** The schemas of a page whose one parameter has a link for its type. */
function parsed(
  link: string,
  files: Readonly<Record<string, string>>,
  page = '',
): { readonly schemas: readonly Schema[]; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const item = [
    '# Item\n\n## item.get\n\n### Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |',
    `| a | ${link} | Y |`,
  ].join('\n');
  const documents = [
    new VFile({ path: 'docs/item.md', value: item }),
    new VFile({ path: 'docs/_schemas.md', value: page }),
  ];
  const { schemas } = parse(
    documents,
    null,
    (source, diagnostic) => {
      messages.push({ ...diagnostic, source, fix: null });
    },
    (_, path) => {
      const text = files[path.replace(/^\.\//, '')];
      if (text === undefined) return { kind: path.startsWith('..') ? 'outside' : 'missing' };
      return { kind: 'read', document: `docs/${path.replace(/^\.\//, '')}`, text };
    },
  );
  return { schemas, messages: messages.filter(({ rule }) => rule !== 'missing-companion') };
}

const device = '{ "type": "object", "properties": { "id": { "type": "string" } } }';
const flipped = '{ "properties": { "id": { "type": "string" } }, "type": "object" }';
const heading = `# Schemas\n\n## Device\n\nOne device.\n\n\`\`\`json\n${device}\n\`\`\`\n`;

describe('a schema that is met as a file and as a heading is one', () => {
  test.each([
    ['called as the heading', '[Device](device.json)', 'device.json', device],
    ['called otherwise, but equal', '[it](thing.json)', 'thing.json', device],
    ['its keys in another order', '[Device](x.json)', 'x.json', flipped],
  ])('%s', (_, link, file, text) => {
    const { schemas, messages } = parsed(link, { [file]: text }, heading);
    expect(schemas.map(({ key, description }) => [key, description])).toEqual([
      ['Device', 'One device.'],
    ]);
    expect(messages).toEqual([]);
  });

  test.each(['[see](device.json)', '[Device](device.json)'])(
    'and is told where %s holds another one',
    (link) => {
      const { schemas, messages } = parsed(link, { 'device.json': '{}' }, heading);
      expect(schemas.map(({ key }) => key)).toEqual(['Device']);
      expect(messages).toMatchObject([{ rule: 'schema-differs-from-file' }]);
    },
  );

  test('the names in `required` in another order', () => {
    const schema = (...required: readonly string[]): string =>
      JSON.stringify({ properties: { a: {}, b: {} }, required });
    const page = heading.replace(device, schema('b', 'a'));
    const files = { 'x.json': schema('a', 'b') };
    const { schemas, messages } = parsed('[it](x.json)', files, page);
    expect(schemas.map(({ key }) => key)).toEqual(['Device']);
    expect(messages).toEqual([]);
  });

  test('its file out of date, and only the words of the link alike', () => {
    const page = heading.replace('## Device', '## Machine');
    const { schemas, messages } = parsed('[Machine](dev.json)', { 'dev.json': '{}' }, page);
    expect(schemas.map(({ key }) => key)).toEqual(['Machine']);
    expect(messages).toMatchObject([{ rule: 'schema-differs-from-file' }]);
  });
});

describe('the words of a link do not make a file what another one is', () => {
  const patch = '{ "type": "object", "properties": { "name": { "type": "string" } } }';
  const files = { 'devicePatch.json': patch, 'device.json': device };
  const links = [
    '[Device](devicePatch.json)',
    '[Device](device.json)',
    '[Device](_schemas.md#device)',
  ];

  test.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])('with rows in the order %i, %i, %i', (...order) => {
    const [first, ...others] = order.map((index) => links[index] ?? '');
    const rows = others.map((link, index) => `${link} | Y |\n| b${index} | `).join('');
    const { schemas, messages } = parsed(
      `${first ?? ''} | Y |\n| c | ${rows}string`,
      files,
      heading,
    );
    expect(messages).toEqual([]);
    expect(schemas.map(({ key }) => key)).toEqual(['Device', 'devicePatch']);
  });

  test('not where they are all that leads to the heading', () => {
    const { schemas, messages } = parsed('[Device](devicePatch.json)', files, heading);
    expect(schemas.map(({ key }) => key)).toEqual(['Device', 'devicePatch']);
    expect(messages).toEqual([]);
  });
});

test('a file that only a file refers to is the schema of its heading', () => {
  const files = { 'main.json': '{ "items": { "$ref": "device.json" } }', 'device.json': device };
  const { schemas } = parsed('[main](main.json)', files, heading);
  expect(schemas.map(({ key }) => key)).toEqual(['Device', 'main']);
});

describe('a reference in a schema file leads to', () => {
  const ref = (text: string): string => JSON.stringify({ properties: { a: { $ref: text } } });

  test.each([
    ['other.json', 'other'],
    ['other.json#', 'other'],
    ['./other.json#/definitions/part', 'other#/definitions/part'],
    ['#/definitions/other', 'other'],
    ['#', 'main'],
  ])('%s', (reference, key) => {
    const files = {
      'main.json': ref(reference),
      'other.json': '{ "type": "string", "definitions": { "part": { "type": "number" } } }',
    };
    const { schemas, messages } = parsed('[main](main.json)', files);
    expect(messages).toEqual([]);
    expect(schemas[0]?.type).toMatchObject({
      properties: [{ name: 'a', type: { kind: 'reference', schema: key } }],
    });
    expect(schemas.map((schema) => schema.key)).toContain(key);
  });

  test('nothing, which is told where it stands in the file', () => {
    const files = { 'main.json': '{\n  "$ref": "#/definitions/none"\n}' };
    const { messages } = parsed('[main](main.json)', files);
    expect(messages).toMatchObject([
      { rule: 'dead-schema-reference', source: { document: 'docs/main.json', start: { line: 2 } } },
    ]);
  });

  test('a file out of the root', () => {
    const { messages } = parsed('[main](main.json)', { 'main.json': ref('../secret.json') });
    expect(messages).toMatchObject([
      { rule: 'link-leaves-root', source: { document: 'docs/main.json' } },
    ]);
  });
});

test.each([
  ['{ "type": ', 'schema-fence-not-json'],
  ['[]', 'invalid-schema'],
  ['{ "a": 1, "a": 2 }', 'duplicate-key'],
])('a file that holds %s is told about once, in the file', (text, rule) => {
  const { messages } = parsed('[main](main.json)', { 'main.json': text });
  expect(messages).toMatchObject([{ rule, source: { document: 'docs/main.json' } }]);
});
