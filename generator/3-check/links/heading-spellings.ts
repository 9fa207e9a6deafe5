import { byIdentity } from '../../incremental/by-identity.js';
import { byText } from '../../incremental/by-text.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Heading, Link, Outline } from '../../model/documents/outline.js';
import type { Source } from '../../model/source.js';
import { areForms, isSlip, SlipIndex } from '../../spelling/slips.js';
import { groupBy } from '../groups.js';
import { operationsOf } from '../operations-of.js';

/** A heading that is one slip away from what it was meant to say. */
export interface HeadingSpelling {
  readonly heading: Heading;
  readonly wanted: string;
  /** Dead links that call it so. */
  readonly links: readonly Link[];
}

/** Headings that name a resource or an action in words, and do not spell it as calls and routes do. */
export function titleSpellings(api: CheckedApi): readonly HeadingSpelling[] {
  const outlines = new Map(api.outlines.map((outline) => [outline.document, outline]));
  const found = new Map<Heading, HeadingSpelling>();
  const compare = (source: Source, names: readonly string[]): void => {
    const outline = outlines.get(source.document);
    const heading = outline && headingsByLine(outline).get(source.start.line);
    if (heading === undefined) return;
    const title = lettersOf(heading.title);
    const [wanted] = names;
    if (wanted === undefined || names.some((name) => lettersOf(name) === title)) return;
    const meant = names.find((name) => isMisspelt(title, lettersOf(name)));
    if (meant !== undefined) found.set(heading, { heading, wanted: meant, links: [] });
  };
  for (const { name, source, request } of operationsOf(api)) {
    if (request !== null) compare(source, [name]);
  }
  for (const { name, source } of api.resources) compare(source, [name, `${name} Actions`]);
  for (const { document, headings: own } of api.outlines) {
    const [top] = own;
    if (top !== undefined && document.endsWith('/_schemas.md')) compare(top.source, ['Schemas']);
  }
  return [...found.values()];
}

const headingsByLine = byIdentity(
  ({ headings }: Outline): ReadonlyMap<number, Heading> =>
    new Map(headings.map((heading) => [heading.source.start.line, heading])),
);

/** `Device` and `devices` are not misspelt for each other. */
function isMisspelt(title: string, name: string): boolean {
  return isSlip(title, name) && !areForms(title, name);
}

/**
 * Headings that dead links call by a name that differs by a slip. The heading is wrong where nothing
 * leads to it, and the words of a link say what its address does, or several links say so.
 */
export function anchorSpellings(
  api: CheckedApi,
  dead: readonly Link[],
): readonly HeadingSpelling[] {
  if (dead.length === 0) return [];
  const links = api.outlines.flatMap((outline) => outline.links);
  const alive = new Set(links.filter(({ isDead }) => !isDead).map(addressOf));
  const found: HeadingSpelling[] = [];
  for (const { document, headings } of api.outlines) {
    const byAnchor = new Map(
      headings.flatMap((heading) => heading.anchors.map((anchor) => [anchor, heading] as const)),
    );
    const index = new SlipIndex(byAnchor.keys());
    const wanted = groupBy(
      dead.filter((link) => link.document === document),
      ({ anchor }) => anchor,
    );
    for (const [anchor, callers] of wanted) {
      const [near, ...others] = index
        .slipsOf(anchor)
        .filter((slug) => !alive.has(`${document}#${slug}`));
      const heading = byAnchor.get(near ?? '');
      if (heading === undefined || others.length > 0) continue;
      const labels = callers.filter(({ label }) => lettersOf(label) === lettersOf(anchor));
      const isRight = callers.some(({ label }) => lettersOf(label) === lettersOf(heading.title));
      if (isRight || (labels.length === 0 && callers.length < 2)) continue;
      found.push({ heading, wanted: labels[0]?.label ?? anchor, links: callers });
    }
  }
  return found;
}

export function placeOf({ document, start }: Source): string {
  return `${document}:${start.line}`;
}

export function addressOf({ document, anchor }: Link): string {
  return `${document}#${anchor}`;
}

/** Without spaces, signs and case. */
export const lettersOf = byText((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
