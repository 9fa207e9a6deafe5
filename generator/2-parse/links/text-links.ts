import { posix } from 'node:path';
import type { Link } from '../../model/documents/outline.js';
import { isSlip } from '../../spelling/slips.js';
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

/** What links in texts may lead to: documents, and the anchors of each. */
export class TextTargets {
  readonly #anchors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #root: string;
  /** Most links lead to the same few files, and a look for pages of like names is a look at all. */
  readonly #areMeant = new Map<string, boolean>();

  constructor(anchors: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#anchors = anchors;
    const [first = ''] = anchors.keys();
    [this.#root = ''] = first.split('/');
  }

  anchorsOf(document: string): ReadonlySet<string> | undefined {
    return this.#anchors.get(document);
  }

  /** Whether a page of the folder was meant that does not exist; other files are nobody's business. */
  isMeant(document: string): boolean {
    const known = this.#areMeant.get(document) ?? this.#isPage(document);
    this.#areMeant.set(document, known);
    return known;
  }

  #isPage(document: string): boolean {
    if (!document.startsWith(`${this.#root}/`)) return false;
    if (/\.md$/i.test(document)) return true;
    const pages = [...this.#anchors.keys()];
    return pages.some((page) => document.startsWith(page) || isSlip(page, document));
  }
}

/** A link in a text; none where it leads out of the documents. */
export function textLink(
  from: string,
  { label, url, source }: FoundLink,
  targets: TextTargets,
): readonly Link[] {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(url)) return [];
  const { document, anchor } = targetOf(from, url);
  const found = targets.anchorsOf(document);
  if (found === undefined && !targets.isMeant(document)) return [];
  const isDead = found === undefined || !isAnchor(anchor, found);
  return [{ label, url, document, anchor, use: 'text', schema: null, isDead, source }];
}

function isAnchor(anchor: string, anchors: ReadonlySet<string>): boolean {
  return anchor === '' || anchors.has(anchor) || anchor.startsWith(':~:');
}

function targetOf(from: string, url: string): Pick<Link, 'document' | 'anchor'> {
  const { path, fragment } = parseLinkTarget(url);
  const document = path === '' ? from : posix.join(posix.dirname(from), path);
  return { document, anchor: fragment };
}
