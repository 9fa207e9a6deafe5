/**
 * 2-parse: documents in, one Api out. Everything that Markdown and JSON Schema look like stays in
 * here. Never throws on a document: what is wrong in it is reported where it stands, and what can be
 * read beside it is read.
 */
import type { VFile } from 'vfile';
import { missingCompanion } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import { CommandError } from '../model/command-error.js';
import type { Report } from '../model/messages.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import { emptyCompanion, parseCompanion } from './companion/index.js';
import { dialects } from './dialects/index.js';
import type { Dialect } from './dialects/dialect.js';
import { joinPages } from './join-pages.js';
import { definitionsOf, linksInTables } from './markdown/links.js';
import { beginningOf, type Page } from './markdown/page.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parseSections, type Section } from './markdown/sections.js';
import { parseSchemaPage } from './schemas/parse-schema-page.js';
import { SchemaIndex } from './schemas/schema-index.js';

interface ReadPage {
  readonly page: Page;
  readonly name: string;
  readonly sections: readonly Section[];
  /** Where the cells of its tables lead, and their words. */
  readonly links: readonly (readonly [url: string, label: string])[];
}

/**
 * @param documents in any order; the Api does not depend on it
 * @param readSchemaFile called at most a few times for one file
 * @param dialectName `null` for the first of the registry
 * @throws {CommandError} for a dialect that does not exist
 */
export function parse(
  documents: readonly VFile[],
  dialectName: string | null,
  report: Report,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
): Api {
  const dialect = findDialect(dialectName);
  const pages = [...documents].sort(byPath).map((file) => readPage(file, report));
  const schemas = new SchemaIndex(readSchemaFile, report);
  for (const { page, name, sections } of pages) {
    if (name === '_schemas.md') parseSchemaPage(page, sections, schemas);
  }
  for (const { page, links } of pages) {
    for (const [url, label] of links) schemas.announce(page.document, url, label);
  }
  schemas.pairFiles();
  const companionPath = `${pages[0]?.page.document.split('/')[0] ?? '.'}/_api.md`;
  const found = pages.find(({ name }) => name === '_api.md');
  if (found === undefined) report(beginningOf(companionPath), missingCompanion());
  const companion =
    found === undefined
      ? emptyCompanion(companionPath)
      : parseCompanion(found.page, found.sections, schemas);
  const declaredActions = new Set(companion.routes.map(({ action }) => action));
  const resources = pages
    .filter(({ name }) => name !== '_api.md' && name !== '_schemas.md')
    .flatMap(({ page, sections }) =>
      dialect.parsePage(page, sections, { schemas, declaredActions }),
    );
  // Last, when all schemas are known that a `$ref` may lead to.
  return joinPages(resources, schemas.convert(), companion, report);
}

function findDialect(name: string | null): Dialect {
  const dialect = name === null ? dialects[0] : dialects.find((known) => known.name === name);
  if (dialect !== undefined) return dialect;
  const names = dialects.map((known) => known.name).join(', ');
  throw new CommandError(`unknown dialect \`${name ?? ''}\`: there is ${names}`);
}

function readPage(file: VFile, report: Report): ReadPage {
  const text = String(file.value);
  const root = parseMarkdown(text);
  const page = { document: file.path, text, definitions: definitionsOf(root), report };
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return { page, name, sections: parseSections(root), links: linksInTables(page, root) };
}

function byPath(one: VFile, other: VFile): number {
  return one.path < other.path ? -1 : 1;
}
