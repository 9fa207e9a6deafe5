import type { RootContent } from 'mdast';
import { misplacedStatus } from '../../../diagnostics.js';
import type { Request, Response } from '../../../model/api.js';
import { fencesOf } from '../../markdown/fences.js';
import { sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import { flattenSections, type Section } from '../../markdown/sections.js';
import { parseParameterTables } from '../../parameter-table.js';
import { parseRequest } from '../../parse-request.js';
import type { SchemaLinks } from '../../schemas/schema-index.js';
import { parameterColumns } from '../../words.js';
import type { PageOperation } from '../dialect.js';
import { parseAuthentication } from './authentication.js';
import { isRequest, parseExamples } from './parse-examples.js';
import { findParts, sectionsWithTable } from './parts.js';
import { parseResponseTable } from './response-table.js';
import type { ActionName } from './spelled-actions.js';
import type { SectionKind } from './words.js';

export function parseOperation(
  page: Page,
  section: Section,
  { resource, name }: ActionName,
  schemas: SchemaLinks,
): PageOperation {
  const parts = findParts(page, section);
  const tablesOf = (kind: SectionKind): readonly Section[] =>
    (parts.get(kind) ?? []).flatMap((part) => sectionsWithTable(page, part));
  const rows = (kind: SectionKind): readonly Response[] =>
    tablesOf(kind).flatMap((part) => parseResponseTable(page, part, schemas));
  const [responses, errors] = [rows('responses'), rows('errors')];
  const answers = [...responses, ...errors];
  if (parts.has('responses') && parts.has('errors')) {
    reportMisplaced(page, responses, (status) => status >= 400);
    reportMisplaced(page, errors, (status) => status < 400);
  }
  return {
    name,
    action: `${resource}.${name}`,
    description: proseOf(page, section.content),
    request: parseOwnRequest(page, section.content),
    security:
      (parts.get('authentication') ?? []).map((part) => parseAuthentication(page, part))[0] ?? null,
    parameters: parseParameterTables(page, tablesOf('parameters'), parameterColumns, schemas),
    // The status says what an answer is, whichever table it stands in.
    responses: answers.filter(({ status }) => status < 400),
    errors: answers.filter(({ status }) => status >= 400),
    examples: [section.content, ...exampleContents(parts)].flatMap((content) =>
      parseExamples(page, content, resource),
    ),
    source: sourceOf(page, section.heading),
  };
}

function reportMisplaced(
  page: Page,
  answers: readonly Response[],
  isMisplaced: (status: number) => boolean,
): void {
  for (const { status, source } of answers) {
    if (isMisplaced(status)) page.report(source, misplacedStatus(status, status >= 400));
  }
}

/** The first line of an `http` fence above the sections. */
function parseOwnRequest(page: Page, content: readonly RootContent[]): Request | null {
  const fence = fencesOf(content).find(isRequest);
  if (fence === undefined) return null;
  const [line = ''] = fence.value.split('\n');
  return parseRequest(line, sourceOf(page, fence), page.report);
}

/** Headings below `Examples` only say which example is which. */
function exampleContents(
  parts: ReadonlyMap<SectionKind, readonly Section[]>,
): readonly (readonly RootContent[])[] {
  return flattenSections(parts.get('example') ?? []).map(({ content }) => content);
}
