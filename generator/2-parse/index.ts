/**
 * 2-parse: documents in, one Api out. Everything that Markdown and JSON Schema look like stays in
 * here. Never throws on a document: what is wrong in it is reported where it stands, and what can be
 * read beside it is read.
 */
import type { VFile } from 'vfile';
import { missingCompanion } from '../diagnostics.js';
import type { Api, Schema } from '../model/api.js';
import { CommandError } from '../model/command-error.js';
import type { Report } from '../model/messages.js';
import { emptyCompanion, parseCompanion } from './companion/index.js';
import { dialects } from './dialects/index.js';
import type { Dialect } from './dialects/dialect.js';
import { joinPages } from './join-pages.js';
import { beginningOf, type Page } from './markdown/page.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parseSections, type Section } from './markdown/sections.js';
import { SchemaConverter } from './schemas/draft-04/convert-schema.js';
import { parseSchemaPage } from './schemas/parse-schema-page.js';
import { SchemaIndex } from './schemas/schema-index.js';

interface ReadPage {
  readonly page: Page;
  readonly name: string;
  readonly sections: readonly Section[];
}

/**
 * @param documents in any order; the Api does not depend on it
 * @param dialectName `null` for the first of the registry
 * @throws {CommandError} for a dialect that does not exist
 */
export function parse(
  documents: readonly VFile[],
  dialectName: string | null,
  report: Report,
): Api {
  const dialect = findDialect(dialectName);
  const pages = [...documents].sort(byPath).map((file) => readPage(file, report));
  const index = new SchemaIndex();
  const schemas = parseSchemas(pages, index, report);
  const companion = pages.find(({ name }) => name === '_api.md');
  const companionPath = `${pages[0]?.page.document.split('/')[0] ?? '.'}/_api.md`;
  if (companion === undefined) report(beginningOf(companionPath), missingCompanion());
  const resources = pages
    .filter(({ name }) => name !== '_api.md' && name !== '_schemas.md')
    .flatMap(({ page, sections }) => dialect.parsePage(page, sections, index));
  return joinPages(
    resources,
    schemas,
    companion === undefined
      ? emptyCompanion(companionPath)
      : parseCompanion(companion.page, companion.sections, index),
    report,
  );
}

function findDialect(name: string | null): Dialect {
  const dialect = name === null ? dialects[0] : dialects.find((known) => known.name === name);
  if (dialect !== undefined) return dialect;
  const names = dialects.map((known) => known.name).join(', ');
  throw new CommandError(`unknown dialect \`${name ?? ''}\`: there is ${names}`);
}

function readPage(file: VFile, report: Report): ReadPage {
  const text = String(file.value);
  const page = { document: file.path, text, report };
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return { page, name, sections: parseSections(parseMarkdown(text)) };
}

/** All pages are read before the first `$ref` is followed: it may lead to a later one. */
function parseSchemas(
  pages: readonly ReadPage[],
  index: SchemaIndex,
  report: Report,
): readonly Schema[] {
  const texts = pages
    .filter(({ name }) => name === '_schemas.md')
    .flatMap(({ page, sections }) => parseSchemaPage(page, sections, index));
  return texts.flatMap((text) => new SchemaConverter(text, index, report).convert());
}

function byPath(one: VFile, other: VFile): number {
  return one.path < other.path ? -1 : 1;
}
