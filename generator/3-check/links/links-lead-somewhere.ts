import { deadExampleLink, deadLink, deadSchemaLink } from '../../diagnostics.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Link } from '../../model/documents/outline.js';
import type { Diagnostic, Report } from '../../model/messages.js';
import type { Findings } from '../findings.js';
import type { Gaps } from '../gaps.js';
import { groupBy } from '../groups.js';
import { addressOf, anchorSpellings } from './heading-spellings.js';

/** Of all links to one thing that does not exist, the first one is told. */
export function checkLinksLeadSomewhere(api: CheckedApi, report: Report, { gaps }: Findings): void {
  const dead = deadLinksOf(api, gaps);
  const told = new Set(anchorSpellings(api, dead).flatMap(({ links }) => links));
  const anchors = new Map(
    api.outlines.map(({ document, headings }) => [
      document,
      headings.flatMap((heading) => heading.anchors.slice(0, 1)),
    ]),
  );
  const schemaAnchors = [...anchors].find(([document]) => document.endsWith('/_schemas.md'))?.[1];
  const groups = groupBy(
    dead.filter((link) => !told.has(link)),
    (link) => `${link.use} ${addressOf(link)}`,
  );
  for (const [link, ...others] of groups.values()) {
    if (link === undefined) continue;
    const known = anchors.get(link.document) ?? schemaAnchors ?? [];
    report(link.source, deadDiagnostic(link, known, others.length));
  }
}

function deadDiagnostic({ use, url }: Link, known: readonly string[], others: number): Diagnostic {
  switch (use) {
    case 'type':
      return deadSchemaLink(url, known, others);
    case 'value':
      return deadExampleLink(url, known, others);
    case 'text':
      return deadLink(url, known);
  }
}

/** Without those that were not read, and those that lead to where a document is cut. */
export function deadLinksOf(api: CheckedApi, gaps: Gaps): readonly Link[] {
  return api.outlines
    .flatMap(({ links }) => links)
    .filter((link) => link.isDead && !gaps.isAt(link.source) && !gaps.isCut(link.document));
}
