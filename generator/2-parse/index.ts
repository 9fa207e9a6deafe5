/**
 * 2-parse: documents in, one Api out. Everything that Markdown and JSON Schema look like stays in
 * here. Never throws on a document: what is wrong in it is reported where it stands, and what can be
 * read beside it is read.
 */
import type { VFile } from 'vfile';
import { missingCompanion } from '../diagnostics.js';
import type { Memory } from '../incremental/memory.js';
import { plainRun, type Run } from '../incremental/run.js';
import { defaultLimits } from '../limits/default-limits.js';
import { eachInTime, inTime, workOn } from '../limits/in-time.js';
import type { Api } from '../model/api.js';
import type { DocumentedApi } from '../model/diff/documented-api.js';
import type { Limits } from '../model/limits.js';
import type { Report } from '../model/messages.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import { emptyCompanion, parseCompanion, type Companion } from './companion/index.js';
import { declaredActions } from './declared-actions.js';
import type { Dialect } from './dialects/dialect.js';
import { findDialect } from './dialects/find-dialect.js';
import { joinPages } from './join-pages.js';
import { outlinesOf } from './links/outlines.js';
import { noNotes, NoteBook } from './markdown/page-notes.js';
import { beginningOf } from './markdown/page.js';
import { LatePages, readPages } from './markdown/limits/pages-in-time.js';
import type { ReadPage } from './markdown/read-page.js';
import { reportText } from './markdown/report-text.js';
import { parseSchemaPage } from './schemas/parse-schema-page.js';
import { SchemaIndex, type SchemaLinks } from './schemas/schema-index.js';

export { convertAgain, type SchemaAgain, type SchemaEdit } from './again/convert-again.js';
export { parseAgain, type KnownDocuments, type PageAgain } from './again/parse-again.js';
export { reportPlacements } from './join-pages.js';
export { anchorsIn } from './links/outlines.js';
export { objectKeys } from './schemas/is-object-type.js';
export type { SchemaFacts, SchemaTextFacts } from './schemas/schema-facts.js';
export { parseControls } from './controls/parse-controls.js';

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
  readSchemaFile?: ReadSchemaFile,
  run?: Run,
  limits?: Limits,
): Api {
  return parseDocumented(documents, dialectName, report, readSchemaFile, run, limits).api;
}

/** The same, and where parts of schemas and settings stand. */
export function parseDocumented(
  documents: readonly VFile[],
  dialectName: string | null,
  report: Report,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
  run: Run = plainRun,
  limits: Limits = defaultLimits,
): DocumentedApi {
  const dialect = findDialect(dialectName);
  const pages = readPages(documents, run, limits);
  return inTime(limits.seconds, pages.length, () =>
    parsePages(pages, dialect, report, readSchemaFile, run.memory, limits),
  );
}

function parsePages(
  pages: readonly ReadPage[],
  dialect: Dialect,
  report: Report,
  readSchemaFile: ReadSchemaFile,
  memory: Memory,
  limits: Limits,
): DocumentedApi {
  const notes = new NoteBook();
  const late = new LatePages(limits, report, notes);
  const addLate = late.add.bind(late);
  const readText = ({ document, text, open }: ReadPage): void => {
    const world = { ask: {}, tell: { report, ...notes.notesOf(document) } };
    memory.trace(`text of ${document}`, [text], world, (_, tell) => {
      reportText({ ...open(), report: tell.report, notes: tell }, limits);
    });
  };
  eachInTime(limits.seconds, pages, readText, addLate);
  const schemas = new SchemaIndex(readSchemaFile, report, memory, limits);
  const register = {
    addSchema: schemas.addSchema.bind(schemas),
    addAnchors: schemas.addAnchors.bind(schemas),
    addExample: schemas.addExample.bind(schemas),
  };
  const parseSchemas = ({ document, text, open }: ReadPage): void => {
    const world = { ask: {}, tell: { report, ...register } };
    memory.trace(`schemas of ${document}`, [text], world, (_, tell) => {
      const page = { ...open(), report: tell.report, notes: noNotes };
      parseSchemaPage(page, open().sections, tell, memory);
    });
  };
  const schemaPages = pages.filter(({ name }) => name === '_schemas.md');
  eachInTime(limits.seconds, schemaPages, parseSchemas, addLate);
  for (const { document, links } of pages) {
    for (const [url, label] of links) schemas.announce(document, url, label);
  }
  schemas.pairFiles();
  const companion = parseCompanionOf(pages, schemas, report, notes, memory);
  const ask = {
    linked: schemas.linked.bind(schemas),
    example: schemas.example.bind(schemas),
    slugs: schemas.slugs.bind(schemas),
    ...declaredActions(companion.routes),
  };
  const resources = eachInTime(
    limits.seconds,
    pages.filter(({ name }) => name !== '_api.md' && name !== '_schemas.md'),
    ({ document, text, open }) =>
      memory.trace(
        `resources of ${document}`,
        [dialect, text],
        { ask, tell: { report, ...notes.notesOf(document) } },
        (asked, told) =>
          dialect.parsePage({ ...open(), report: told.report, notes: told }, open().sections, {
            schemas: asked,
            declared: asked,
          }),
      ),
    (page) => {
      late.add(page);
      return [];
    },
  ).flat();
  late.refuse();
  // Last, when all schemas are known that a `$ref` may lead to.
  const converted = schemas.convert();
  const { facts } = schemas;
  memory.remember('schema facts', [facts], () => facts);
  const joined = joinPages(resources, converted, companion, report, memory, notes);
  const api = { ...joined, outlines: outlinesOf(pages, notes) };
  const byKey = new Map(api.schemas.map((schema) => [schema.key, schema]));
  return {
    api,
    placeInSchema: (key, path) => {
      const schema = byKey.get(key);
      return schema === undefined ? api.source : schemas.placeOf(schema, path);
    },
    placeOfSetting: (name) =>
      companion.settingSources.find(([row]) => row === name)?.[1] ?? api.source,
  };
}

function parseCompanionOf(
  pages: readonly ReadPage[],
  schemas: SchemaLinks,
  report: Report,
  notes: NoteBook,
  memory: Memory,
): Companion {
  const found = pages.find(({ name }) => name === '_api.md');
  if (found === undefined) {
    const path = `${/^[^/]*\//.exec(pages[0]?.document ?? './')?.[0] ?? ''}_api.md`;
    report(beginningOf(path), missingCompanion());
    return emptyCompanion(path);
  }
  const { document, text, open } = found;
  return workOn(beginningOf(document), () =>
    memory.trace(
      `companion ${document}`,
      [text],
      { ask: schemas, tell: { report, ...notes.notesOf(document) } },
      (ask, tell) =>
        parseCompanion({ ...open(), report: tell.report, notes: tell }, open().sections, ask),
    ),
  );
}
