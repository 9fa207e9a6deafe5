import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
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

/** Lines that only one of the two has, with the file that they stand in. */
function changedLines(edited: readonly GeneratedFile[]): Record<'added' | 'removed', string[]> {
  const before = new Set(linesOf(files));
  const after = new Set(linesOf(edited));
  return {
    added: [...after].filter((line) => !before.has(line)),
    removed: [...before].filter((line) => !after.has(line)),
  };
}

/** Without the list of what was written, which says of each file whether it changed. */
function linesOf(generated: readonly GeneratedFile[]): readonly string[] {
  return generated.flatMap(({ path, content }) =>
    content.split('\n').map((line) => `${path}: ${line}`),
  );
}

/** A word of a sentence, or of a description's cell, in each section of a page. */
const proseWord =
  /^(?:\|(?: [^|]*\|){1,3} )?(?:[A-Z][a-z]+ )(?:[a-z]+ )*?(?<word>[a-z]{4,})(?= [a-z]+)/gm;

test.each<[string, (word: string) => string]>([
  ['a longer one', (word) => `${word}xxxxxxxqz`],
  ['a shorter one', () => 'qz'],
])(
  'words in all places of the pages, each changed to %s, change only the lines that carry them',
  async (_, change) => {
    const words = new Set<string>();
    let count = 0;
    const edited = await generateEdited((path, text) => {
      if (path.includes('/_') || !path.endsWith('.md')) return text;
      // Every fifth place: two changes in one sentence would say nothing of one.
      return text.replace(proseWord, (match: string, ...rest: unknown[]) => {
        const word = match.slice(match.lastIndexOf(' ') + 1);
        count += 1;
        if (count % 5 !== 0 || rest.length === 0) return match;
        words.add(word);
        return match.slice(0, match.length - word.length) + change(word);
      });
    });
    expect(count).toBeGreaterThan(1000);
    const { added, removed } = changedLines(edited);
    expect(added.length).toBeGreaterThan(200);
    expect(added.filter((line) => !line.includes('qz'))).toEqual([]);
    const carries = (line: string): boolean => [...words].some((word) => line.includes(word));
    expect(removed.filter((line) => !carries(line))).toEqual([]);
  },
);

test('schemas that change leave the types of all others as they were', async () => {
  const schemas = ['devicePost', 'eventPost', 'integrations', 'timeSeriesQuery', 'success'];
  const edited = await generateEdited((path, text) => {
    if (!schemas.some((schema) => path.endsWith(`/${schema}.json`))) return text;
    return text.replace('"properties": {', '"properties": { "zzAdded": { "type": "string" },');
  });
  const { added } = changedLines(edited);
  const paths = new Set(added.map((line) => line.split(':')[0] ?? ''));
  const sources = [...paths].filter((path) => path.startsWith('src/'));
  expect(sources.sort()).toEqual([
    'src/schemas/device-post.ts',
    'src/schemas/event-post.ts',
    'src/schemas/integrations.ts',
    'src/schemas/success.ts',
    'src/schemas/time-series-query.ts',
  ]);
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
