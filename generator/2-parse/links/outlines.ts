import type { Link, Outline } from '../../model/documents/outline.js';
import type { NoteBook } from '../markdown/page-notes.js';
import type { ReadPage } from '../markdown/read-page.js';
import { textLink, TextTargets } from './text-links.js';

/** What the pages hold beside their API. */
export function outlinesOf(pages: readonly ReadPage[], notes: NoteBook): readonly Outline[] {
  const anchors = new Map(
    pages.map(({ document, mentions: { headings, names } }) => [
      document,
      new Set([...headings.flatMap((heading) => heading.anchors), ...names]),
    ]),
  );
  const targets = new TextTargets(anchors);
  return pages.map(({ document, mentions: { headings, links } }) => {
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
  });
}

function placeOf({ source: { start } }: Pick<Link, 'source'>): string {
  return `${start.line}:${start.column}`;
}
