import type { VFile } from 'vfile';
import { byIdentity } from '../../incremental/by-identity.js';
import { defaultLimits } from '../../limits/default-limits.js';
import type { Limits } from '../../model/limits.js';
import type { Controls, SeverityRow } from '../../model/messages/controls.js';
import type { Report } from '../../model/messages.js';
import { uniqueRows } from '../companion/tables.js';
import { definitionsOf } from '../links/links.js';
import { limitedParser, type ParseLimited } from '../markdown/limits/limited-parser.js';
import { noNotes } from '../markdown/page-notes.js';
import type { Page } from '../markdown/page.js';
import { flattenSections, parseSections } from '../markdown/sections.js';
import { cellSourceOf, cellText } from '../markdown/tables/table-cells.js';
import { parseDirectives } from './parse-directives.js';

const columns = new Map([
  ['rule', 'Rule'],
  ['severity', 'Severity'],
  ['reason', 'Reason'],
] as const);

/**
 * What the documents say about messages. Apart from the Api, since it changes nothing of it; few
 * documents say anything, and only those are looked at.
 */
export function parseControls(
  documents: readonly VFile[],
  report: Report,
  limits: Limits = defaultLimits,
): Controls {
  const parse = limitedParser([], limits);
  return {
    directives: documents
      .filter(mayHoldDirectives)
      .flatMap((file) => parseDirectives(file.path, String(file.value), parse)),
    severities: documents
      .filter(
        ({ path, value }) => path.endsWith('/_api.md') && /^#+\s*rules\b/im.test(String(value)),
      )
      .flatMap((file) => parseSeverities(file, report, parse)),
  };
}

/** Nearly none does, and looking through all of them takes as long as all the rest of it. */
const mayHoldDirectives = byIdentity(({ value }: VFile) => String(value).includes('sdkdown-'));

function parseSeverities(file: VFile, report: Report, parse: ParseLimited): readonly SeverityRow[] {
  const text = String(file.value);
  const { root } = parse(text);
  const definitions = definitionsOf(root);
  const page: Page = {
    document: file.path,
    text,
    definitions,
    excesses: [],
    report,
    notes: noNotes,
  };
  const section = flattenSections(parseSections(root, [])).find(
    ({ title }) => title.toLowerCase() === 'rules',
  );
  if (section === undefined) return [];
  return uniqueRows(
    page,
    section,
    columns,
    ['Rule', 'Severity'],
    (name) => name,
    (rule, row) => [
      {
        rule,
        ruleSource: cellSourceOf(row, 'Rule'),
        severity: cellText(row, 'Severity'),
        severitySource: cellSourceOf(row, 'Severity'),
      },
    ],
  );
}
