import { posix } from 'node:path';
import type { Link } from '../../model/documents/outline.js';
import { isSlip } from '../../spelling.js';
import type { Page } from '../markdown/page.js';
import { parseLinkTarget } from '../schemas/link-target.js';
import type { FoundLink } from './links.js';

/** A link of which a type or a value is made. */
export function noteLink(
  page: Page,
  { label, url, source }: FoundLink,
  { use, schema, isDead }: Pick<Link, 'use' | 'schema' | 'isDead'>,
): void {
  const { document, anchor } = targetOf(page.document, url);
  page.notes.noteLink({ label, url, document, anchor, use, schema, isDead, source });
}

/**
 * A link in a text; none where it leads out of the documents.
 * @param anchors of each document
 */
export function textLink(
  from: string,
  { label, url, source }: FoundLink,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Link[] {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(url)) return [];
  const { document, anchor } = targetOf(from, url);
  const found = anchors.get(document);
  const isMeant = found !== undefined || isPage(document, [...anchors.keys()]);
  if (!isMeant) return [];
  const isDead = found === undefined || !isAnchor(anchor, found);
  return [{ label, url, document, anchor, use: 'text', schema: null, isDead, source }];
}

/** Whether a page of the folder was meant that does not exist; other files are nobody's business. */
function isPage(document: string, pages: readonly string[]): boolean {
  const [root = ''] = (pages[0] ?? '').split('/');
  if (!document.startsWith(`${root}/`)) return false;
  return (
    /\.md$/i.test(document) ||
    pages.some((page) => document.startsWith(page) || isSlip(page, document))
  );
}

function isAnchor(anchor: string, anchors: ReadonlySet<string>): boolean {
  return anchor === '' || anchors.has(anchor) || anchor.startsWith(':~:');
}

function targetOf(from: string, url: string): Pick<Link, 'document' | 'anchor'> {
  const { path, fragment } = parseLinkTarget(url);
  const document = path === '' ? from : posix.join(posix.dirname(from), path);
  return { document, anchor: fragment };
}
