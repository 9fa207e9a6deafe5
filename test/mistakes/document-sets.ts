import { join } from 'node:path';
import type { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import type { ReadSchemaFile } from '../../generator/model/schema-file.js';
import { readCorpus, routesToApiMd } from '../corpora.js';
import { projectRoot } from '../project-root.js';
import { vendorCompanion, vendorFolder, vendorVersions } from '../vendor/pages.js';

/** Documents that are read together: a few pages of a release, and what they need of the others. */
export interface DocumentSet {
  readonly corpus: string;
  readonly documents: ReadonlyMap<string, string>;
  readonly readSchemaFile: ReadSchemaFile;
}

/** Whole releases take seconds to read; mistakes are made in parts of them, of this many pages. */
const pagesOfSet = 6;

export async function readDocumentSets(): Promise<readonly DocumentSet[]> {
  const sets: DocumentSet[] = [];
  const missing: ReadSchemaFile = () => ({ kind: 'missing' });
  const corpus = readCorpus('losant-2016');
  if (corpus !== null) {
    const pages = await readDocuments(corpus.docs);
    sets.push(...parts('losant-2016', pages, routesToApiMd(corpus.routes), missing));
  }
  for (const version of vendorVersions) {
    const folder = vendorFolder(version);
    const docs = join(folder, 'docs');
    const pages = await readDocuments(docs);
    sets.push(...parts(version, pages, vendorCompanion(version), schemaFileReader(docs, folder)));
  }
  const own = await readDocuments(join(projectRoot, 'input-docs'));
  const companion = own.find(({ basename }) => basename === '_api.md');
  sets.push(...parts('input-docs', own, String(companion?.value), missing));
  return sets;
}

function parts(
  corpus: string,
  files: readonly VFile[],
  companion: string,
  readSchemaFile: ReadSchemaFile,
): readonly DocumentSet[] {
  const pages = files
    .filter(({ basename }) => basename?.startsWith('_') === false)
    // Lists have parameters in common that single things lack.
    .sort((one, other) => Number(isList(one)) - Number(isList(other)));
  const schemas = String(files.find(({ basename }) => basename === '_schemas.md')?.value ?? '');
  const folder = pages[0]?.path.split('/')[0] ?? 'docs';
  const sets: DocumentSet[] = [];
  for (let start = 0; start < pages.length; start += pagesOfSet) {
    const some = pages.slice(start, start + pagesOfSet);
    const texts = some.map((page) => String(page.value));
    const documents = new Map([
      ...some.map((page, index) => [page.path, texts[index] ?? ''] as const),
      [`${folder}/_api.md`, routesOf(companion, new Set(some.map(({ stem }) => stem ?? '')))],
      [`${folder}/_schemas.md`, schemasOf(schemas, texts.join('\n'))],
    ]);
    sets.push({ corpus, documents, readSchemaFile });
  }
  return sets;
}

function isList({ stem }: VFile): boolean {
  return stem?.endsWith('s') === true;
}

/** Without the rows of other pages' actions. */
function routesOf(companion: string, resources: ReadonlySet<string>): string {
  return companion
    .split('\n')
    .filter((line) => {
      const [, resource] = /^\| (\w+)\.\w+(?:\.\w+)? +\|/.exec(line) ?? [];
      return resource === undefined || resources.has(resource);
    })
    .join('\n');
}

/** The headings that the pages name, and what those need. */
function schemasOf(schemas: string, pages: string): string {
  const [head = '', ...sections] = schemas.split(/^(?=## )/m);
  const names = new Set(
    [...pages.matchAll(/\[([^\]]+)\]\([^)]*(?:_schemas\.md#|\.json)/g)].map(([, label = '']) =>
      label.replace(/ Example$/, ''),
    ),
  );
  const kept = sections.filter((section) => names.has(titleOf(section)));
  const needed = new Set(
    kept.flatMap((section) =>
      [...section.matchAll(/"\$ref": "(?:#\/definitions\/)?([\w-]+)"/g)].map(([, name]) => name),
    ),
  );
  const all = sections.filter((section) => kept.includes(section) || needed.has(titleOf(section)));
  const titles = new Set(all.map(titleOf));
  const contents = head.split('\n').filter((line) => {
    const [, label] = /^\*\s+\[([^\]]+)\]/.exec(line) ?? [];
    return label === undefined || titles.has(label);
  });
  return contents.join('\n') + all.join('');
}

function titleOf(section: string): string {
  return /^## +(.*?) *$/m.exec(section)?.[1] ?? '';
}
