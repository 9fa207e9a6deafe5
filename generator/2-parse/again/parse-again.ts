import type { VFile } from 'vfile';
import { forgetful } from '../../incremental/memory.js';
import type { Resource } from '../../model/api.js';
import type { Outline } from '../../model/documents/outline.js';
import type { Limits } from '../../model/limits.js';
import type { Report } from '../../model/messages.js';
import type { Technique } from '../../model/technique.js';
import { declaredActions } from '../declared-actions.js';
import { findDialect } from '../dialects/find-dialect.js';
import { operationJoiner, type JoinedFacts } from '../join-pages.js';
import { anchorsIn, outlineOf } from '../links/outlines.js';
import { TextTargets } from '../links/text-links.js';
import { limitedParser } from '../markdown/limits/limited-parser.js';
import { NoteBook } from '../markdown/page-notes.js';
import { readPage, type ReadPage } from '../markdown/read-page.js';
import { reportText } from '../markdown/report-text.js';
import type { TypesByKey } from '../schemas/is-object-type.js';
import type { SchemaLinks } from '../schemas/schema-index.js';

/** The other documents, as far as a page of resources looks at them. */
export interface KnownDocuments {
  readonly companion: JoinedFacts;
  readonly schemas: SchemaLinks & TypesByKey;
  /** What links in texts may call of each document. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is told of a page, by who tells it. */
export interface PageReports {
  readonly text: Report;
  readonly page: Report;
  readonly join: Report;
}

export interface PageAgain extends Pick<ReadPage, 'document' | 'links'> {
  /** What links in texts may call of it. */
  readonly anchors: ReadonlySet<string>;
  readonly resources: readonly Resource[];
  readonly outline: Outline;
}

/** One page of resources among documents that are known. */
export function parseAgain(
  file: VFile,
  { companion, schemas, anchors: others }: KnownDocuments,
  {
    dialect,
    limits,
    without,
  }: {
    readonly dialect: string | null;
    readonly limits: Limits;
    readonly without: readonly Technique[];
  },
  reports: PageReports,
): PageAgain {
  const page = readPage(file, limitedParser(without, limits), forgetful);
  const { document, links, mentions, open } = page;
  const book = new NoteBook();
  const notes = book.notesOf(document);
  reportText({ ...open(), report: reports.text, notes }, limits);
  const own = { ...open(), report: reports.page, notes };
  const declared = declaredActions(companion.routes);
  const found = findDialect(dialect).parsePage(own, open().sections, { schemas, declared });
  const join = operationJoiner(companion, schemas, reports.join);
  const anchors = anchorsIn(mentions);
  const targets = new TextTargets(new Map([...others, [document, anchors]]));
  return {
    document,
    links,
    anchors,
    resources: found.map((resource) => ({
      ...resource,
      operations: resource.operations.map(join),
    })),
    outline: outlineOf(page, book, targets),
  };
}
