import type { Code, RootContent } from 'mdast';
import { unknownSection } from '../../../diagnostics.js';
import type { Example, Request, Response } from '../../../model/api.js';
import { parseExample } from '../../examples/parse-example.js';
import { fencesOf } from '../../markdown/fences.js';
import { reportAt, sourceOf, type Page } from '../../markdown/page.js';
import { proseOf } from '../../markdown/prose.js';
import type { Section } from '../../markdown/sections.js';
import { parseParameterTables } from '../../parameter-table.js';
import { parseRequest } from '../../parse-request.js';
import type { SchemaIndex } from '../../schemas/schema-index.js';
import { parameterColumns } from '../../words.js';
import type { PageOperation } from '../dialect.js';
import { parseAuthentication } from './authentication.js';
import { parseResponseTable } from './response-table.js';
import type { ActionName } from './spelled-actions.js';
import { knownTitles, sectionTitles, type SectionKind } from './words.js';

export function parseOperation(
  page: Page,
  section: Section,
  { resource, name }: ActionName,
  schemas: SchemaIndex,
): PageOperation {
  const parts = parseParts(page, section);
  const rows = (kind: SectionKind): readonly Response[] =>
    (parts.get(kind) ?? []).flatMap((part) => parseResponseTable(page, part, schemas));
  const answers = [...rows('responses'), ...rows('errors')];
  return {
    name,
    action: `${resource}.${name}`,
    description: proseOf(page, section.content),
    request: parseOwnRequest(page, section.content),
    security:
      (parts.get('authentication') ?? []).map((part) => parseAuthentication(page, part))[0] ?? null,
    parameters: parseParameterTables(
      page,
      parts.get('parameters') ?? [],
      parameterColumns,
      schemas,
    ),
    // The status says what an answer is, whichever table it stands in.
    responses: answers.filter(({ status }) => status < 400),
    errors: answers.filter(({ status }) => status >= 400),
    examples: [section, ...(parts.get('example') ?? [])].flatMap((part) =>
      parseExamples(page, part),
    ),
    source: sourceOf(page, section.heading),
  };
}

function parseParts(page: Page, section: Section): ReadonlyMap<SectionKind, readonly Section[]> {
  const parts = new Map<SectionKind, readonly Section[]>();
  for (const part of section.sections) {
    const kind = sectionTitles.get(part.title.toLowerCase());
    if (kind === undefined) reportAt(page, part.heading, unknownSection(part.title, knownTitles));
    else parts.set(kind, [...(parts.get(kind) ?? []), part]);
  }
  return parts;
}

/** The first line of an `http` fence above the sections. */
function parseOwnRequest(page: Page, content: readonly RootContent[]): Request | null {
  const fence = fencesOf(content).find(isRequest);
  if (fence === undefined) return null;
  const [line = ''] = fence.value.split('\n');
  return parseRequest(line, sourceOf(page, fence), page.report);
}

function parseExamples(page: Page, { content }: Section): readonly Example[] {
  return fencesOf(content)
    .filter((fence) => !isRequest(fence))
    .map((fence) => parseExample(page, fence));
}

function isRequest({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'http';
}
