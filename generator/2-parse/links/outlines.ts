import type { Link, Outline } from '../../model/documents/outline.js';
import type { NoteBook } from '../markdown/page-notes.js';
import type { ReadPage } from '../markdown/read-page.js';
import type { Mentions } from './mentions.js';
import { textLink, TextTargets } from './text-links.js';

/** What the pages hold beside their API. */
export function outlinesOf(pages: readonly ReadPage[], notes: NoteBook): readonly Outline[] {
  const targets = new TextTargets(
    new Map(pages.map(({ document, mentions }) => [document, anchorsIn(mentions)])),
  );
  return pages.map((page) => outlineOf(page, notes, targets));
}

/** What links in texts may call of a page. */
export function anchorsIn({
  headings,
  names,
}: Pick<Mentions, 'headings' | 'names'>): ReadonlySet<string> {
  return new Set([...headings.flatMap((heading) => heading.anchors), ...names]);
}

export function outlineOf(
  { document, mentions: { headings, links } }: Pick<ReadPage, 'document' | 'mentions'>,
  notes: NoteBook,
  targets: TextTargets,
): Outline {
  const noted = notes.linksOf(document);
  const known = new Set(noted.map(placeOf));
  const texts = links
    .filter((link) => !known.has(placeOf(link)))
    .flatMap((link) => textLink(document, link, targets));
  return {
    document,
    headings,
    links: [...noted, ...texts],
    columns: notes.columnsOf(document),
    gaps: notes.gapsOf(document),
  };
}

function placeOf({ source: { start } }: Pick<Link, 'source'>): string {
  return `${start.line}:${start.column}`;
}
