import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { draft } from '../generator/init.js';
import { corpusFolder, readCorpus } from './corpora.js';
import { readVendorActions, vendorFolder, vendorVersions } from './vendor/pages.js';

/** A request of an API that is known. */
interface KnownRoute {
  readonly action: string;
  readonly method: string;
  readonly path: string;
}

/** Of a hundred requests, at least this many are drafted as they are. */
const floor = 80;

async function scoreOf(docs: string, root: string, known: readonly KnownRoute[]): Promise<number> {
  const documents = await readDocuments(docs);
  const { routes } = draft(documents, { dialect: null }, 'test', schemaFileReader(docs, root));
  const drafted = new Map(routes.map(({ action, method, path }) => [action, `${method} ${path}`]));
  const exact = known.filter(
    ({ action, method, path }) => drafted.get(action) === `${method} ${path}`,
  );
  expect([...drafted.keys()].sort()).toEqual(known.map(({ action }) => action).sort());
  return exact.length;
}

function report(name: string, exact: number, known: readonly KnownRoute[]): number {
  const percent = (100 * exact) / known.length;
  console.log(
    `${name}: ${exact} of ${known.length} requests drafted exactly, ${percent.toFixed(1)} %`,
  );
  return percent;
}

describe('init drafts most requests of a real API exactly', () => {
  test.each(vendorVersions)('release %s', async (version) => {
    const known = readVendorActions(version);
    const folder = vendorFolder(version);
    const exact = await scoreOf(join(folder, 'docs'), folder, known);
    expect(report(version, exact, known)).toBeGreaterThanOrEqual(floor);
  });

  const corpus = readCorpus('losant-2016');
  (corpus === null ? test.skip : test)('losant-2016', async () => {
    const known = corpus?.routes ?? [];
    const exact = await scoreOf(corpus?.docs ?? '', corpusFolder('losant-2016'), known);
    expect(report('losant-2016', exact, known)).toBeGreaterThanOrEqual(floor);
  });
});

test('no rule names a resource of these APIs', () => {
  const names = new Set(
    vendorVersions.flatMap((version) =>
      readVendorActions(version).map(({ resource }) => resource.toLowerCase()),
    ),
  );
  // What all APIs speak of, and what our own code calls its things.
  const general = new Set(['data', 'me', 'file', 'files', 'instance']);
  const sources = [
    'verbs',
    'guess-request',
    'guess-routes',
    'resource-facts',
    'resource-paths',
    'stated-paths',
  ];
  for (const source of sources) {
    const file = new URL(`../../generator/draft/${source}.ts`, import.meta.url);
    const code = readFileSync(file, 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '');
    const words = code.toLowerCase().match(/[a-z]+/g) ?? [];
    expect(words.filter((word) => names.has(word) && !general.has(word))).toEqual([]);
  }
});
