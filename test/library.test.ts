import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { generate as generateAll } from '../generator/generate.js';
import { generate, type Document } from '../generator/index.js';
import { projectRoot } from './project-root.js';

test('documents that are given make what the same documents on disk make, in any order', async () => {
  const folder = join(projectRoot, 'test/output/a-page-in-words-and-schemas-in-files/docs');
  const names = ['_api.md', '_schemas.md', 'shelf.md', 'schemas/shelfItems.json'];
  const documents = await Promise.all(
    names.map(async (name) => ({
      path: `docs/${name}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
  const fromDisk = generateAll(
    await readDocuments(folder),
    { dialect: null, strict: false },
    schemaFileReader(folder, null),
  );
  expect(fromDisk.files.length).toBeGreaterThan(20);
  expect(generate(documents)).toEqual(fromDisk);
  expect(generate([...documents].reverse())).toEqual(fromDisk);
});

const companion = {
  path: 'docs/_api.md',
  text: `# Garden API

## Client

| Setting  | Value                      |
| -------- | -------------------------- |
| Base URL | https://api.garden.example |
| Package  | garden-api                 |
`,
};

const schema = { path: 'schemas/bed.json', text: '{ "title": "Bed", "type": "object" }' };

/** @param type of the response's cell */
function bedPage(type: string): Document {
  return {
    path: 'docs/pages/bed.md',
    text: `# Bed

## bed.get

\`\`\`http
GET /bed
\`\`\`

### Responses

| Code | Type    | Description |
| ---- | ------- | ----------- |
| 200  | ${type} | The bed     |
`,
  };
}

describe('a link to a schema file', () => {
  test.each(['../../schemas/bed.json', '/schemas/bed.json'])('finds the document: %s', (link) => {
    const { files, messages } = generate([companion, bedPage(`[bed](${link})`), schema]);
    expect(messages).toEqual([]);
    expect(files.map(({ path }) => path)).toContain('src/schemas/bed.ts');
  });

  test.each([
    ['../../schemas/beds.json', 'dead-schema-link'],
    ['/../schemas/bed.json', 'link-leaves-root'],
    ['../../../schemas/bed.json', 'link-leaves-root'],
  ])('is a message where no document is there: %s', (link, rule) => {
    const { files, messages, failed } = generate([companion, bedPage(`[bed](${link})`), schema]);
    expect({ files, failed }).toEqual({ files: [], failed: true });
    expect(messages).toMatchObject([
      { rule, severity: 'error', source: { document: 'docs/pages/bed.md', start: { line: 13 } } },
    ]);
  });
});

test('a warning is a failure where one asks for that', () => {
  const doubtful = [companion, bedPage('strng')];
  expect(generate(doubtful)).toMatchObject({ failed: false, messages: [{ rule: 'unknown-type' }] });
  expect(generate(doubtful, { strict: true })).toMatchObject({ failed: true, files: [] });
});

test('what comes out is plain data', () => {
  const generated = generate([companion, bedPage('strng')]);
  expect(JSON.parse(JSON.stringify(generated))).toEqual(generated);
});

test('a page may begin as editors on Windows begin it, and stand at the top', () => {
  const pages = [companion, bedPage('object')].map(({ path, text }) => ({
    path: path.replace(/^.*\//, ''),
    text: `\uFEFF${text}`,
  }));
  expect(generate(pages)).toMatchObject({ failed: false, messages: [] });
  expect(generate(pages.slice(1)).messages).toMatchObject([
    { rule: 'missing-companion', source: { document: '_api.md' } },
  ]);
});

test.each([
  ...['', '.', '..', './docs/bed.md', 'docs//bed.md', 'docs/../bed.md', '../bed.md', '/bed.md'],
  ...['docs\\bed.md', 'C:/docs/bed.md'],
])('a path has to be relative, with slashes: %j is refused', (path) => {
  expect(() => generate([companion, { path, text: '' }])).toThrow(
    `unexpected path ${JSON.stringify(path)}`,
  );
});

test('two documents of one path, and a dialect that is not there, are refused', () => {
  expect(() => generate([companion, companion])).toThrow('second document "docs/_api.md"');
  expect(() => generate([companion], { dialect: 'klingon' })).toThrow('klingon');
});
