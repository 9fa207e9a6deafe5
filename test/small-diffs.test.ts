import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { generate } from '../generator/generate.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { projectRoot } from './project-root.js';
import { vendorCompanion, vendorFolder } from './vendor/pages.js';

const version = '2.8.1';
const folder = vendorFolder(version);
const readSchemaFile = schemaFileReader(join(folder, 'docs'), folder);

type Edit = (document: string, text: string) => string;

/** What the release's documents generate when each of them is edited. */
async function generateEdited(edit: Edit): Promise<readonly GeneratedFile[]> {
  const pages = await readDocuments(join(folder, 'docs'));
  const documents = pages.map(
    ({ path, value }) => new VFile({ path, value: edit(path, String(value)) }),
  );
  const companion = new VFile({ path: 'docs/_api.md', value: vendorCompanion(version) });
  return generate([...documents, companion], { dialect: null, strict: false }, (from, path) => {
    const file = readSchemaFile(from, path);
    return file.kind === 'read' ? { ...file, text: edit(file.document, file.text) } : file;
  }).files;
}

let files: readonly GeneratedFile[];
beforeAll(async () => {
  files = await generateEdited((_, text) => text);
});

/** Lines that only one of the two has, by file. */
function changedLines(edited: readonly GeneratedFile[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map(files.map(({ path, content }) => [path, content.split('\n')]));
  return new Map(
    edited.flatMap(({ path, content }) => {
      const after = content.split('\n');
      const old = before.get(path) ?? [];
      const [olds, news] = [new Set(old), new Set(after)];
      const changed = [
        ...old.filter((line) => !news.has(line)),
        ...after.filter((line) => !olds.has(line)),
      ];
      return changed.length === 0 ? [] : [[path, changed] as const];
    }),
  );
}

test.each<[string, string, string]>([
  ['docs/device.md', 'Retrieves information on a device', 'information'],
  ['docs/flows.md', 'Returns the flows for an application', 'flows'],
  ['docs/events.md', 'Which page of results to return', 'page'],
  ['docs/auth.md', 'The email address associated with the user login', 'associated'],
  ['docs/dashboards.md', 'Collection of dashboards', 'Collection'],
])('a word of %s changes only the lines that carry it', async (document, sentence, word) => {
  const changed = `${word}zz`;
  const edited = await generateEdited((path, text) =>
    path === document ? text.replace(sentence, sentence.replace(word, changed)) : text,
  );
  const lines = [...changedLines(edited).values()].flat();
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => !line.includes(word) && !line.includes(changed))).toEqual([]);
});

describe('a schema that changes leaves the types of all others as they were', () => {
  test.each([
    ['devicePost', 'device-post'],
    ['eventPost', 'event-post'],
    ['integrations', 'integrations'],
    ['timeSeriesQuery', 'time-series-query'],
    ['success', 'success'],
  ])('%s', async (schema, fileName) => {
    const edited = await generateEdited((path, text) => {
      if (!path.endsWith(`/${schema}.json`)) return text;
      return text.replace('"properties": {', '"properties": { "zzAdded": { "type": "string" },');
    });
    const paths = [...changedLines(edited).keys()];
    expect(paths.filter((path) => path.startsWith('src/'))).toEqual([`src/schemas/${fileName}.ts`]);
  });
});

test('the README says how much smaller the types are than the schemas', async () => {
  const pages = await readDocuments(join(folder, 'docs'));
  const page = pages.find(({ basename }) => basename === '_schemas.md');
  const fences = String(page?.value).length;
  const types = files.filter(({ path }) => path.startsWith('src/schemas/'));
  const all = types.reduce((sum, { content }) => sum + content.length, 0);
  const bare = types.reduce(
    (sum, { content }) => sum + content.replace(/^ *\/\*\*[^]*?\*\/\n/gm, '').length,
    0,
  );
  const count = types.reduce(
    (sum, { content }) => sum + [...content.matchAll(/^export (?:type|interface) /gm)].length,
    0,
  );
  const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`;
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  const words =
    `${(fences / 1e6).toFixed(1)} MB of schemas become ${count} types in ${kilobytes(bare)}, ` +
    `${kilobytes(all)} with their comments`;
  expect(readme).toContain(words);
});
