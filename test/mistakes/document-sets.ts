import { join } from 'node:path';
import type { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import type { ReadSchemaFile } from '../../generator/model/schema-file.js';
import { readCorpus, routesToApiMd } from '../corpora.js';
import { projectRoot } from '../project-root.js';
import { vendorCompanion, vendorFolder, vendorVersions } from '../vendor/pages.js';

/** Documents that are read together. */
export interface DocumentSet {
  readonly name: string;
  readonly documents: ReadonlyMap<string, string>;
  readonly readSchemaFile: ReadSchemaFile;
}

export async function readDocumentSets(): Promise<readonly DocumentSet[]> {
  const sets: DocumentSet[] = [];
  const missing: ReadSchemaFile = () => ({ kind: 'missing' });
  const corpus = readCorpus('losant-2016');
  if (corpus !== null) {
    const pages = await readDocuments(corpus.docs);
    sets.push(documentSet('losant-2016', pages, routesToApiMd(corpus.routes), missing));
  }
  for (const version of vendorVersions) {
    const folder = vendorFolder(version);
    const docs = join(folder, 'docs');
    const pages = await readDocuments(docs);
    const reader = schemaFileReader(docs, folder);
    sets.push(documentSet(version, pages, vendorCompanion(version), reader));
  }
  const own = await readDocuments(join(projectRoot, 'input-docs'));
  return [...sets, documentSet('input-docs', own, null, missing)];
}

/** @param companion where the pages have none */
function documentSet(
  name: string,
  pages: readonly VFile[],
  companion: string | null,
  readSchemaFile: ReadSchemaFile,
): DocumentSet {
  const documents = new Map(pages.map(({ path, value }) => [path, String(value)]));
  if (companion !== null) documents.set('docs/_api.md', companion);
  return { name, documents, readSchemaFile };
}
