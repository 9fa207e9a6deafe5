import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Source } from '../../model/source.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { walk } from '../markdown/walk.js';

/** What tells where links lead, and stand. */
type LinkingPage = Pick<Page, 'document' | 'definitions'>;

/** The same, and its text. */
type SpelledPage = LinkingPage & Pick<Page, 'text'>;

/** A link as a document spells it. */
export interface FoundLink {
  /** Without markup. */
  readonly label: string;
  readonly url: string;
  readonly source: Source;
}

/** `[thing]: schemas/thing.json` by the words in its brackets; the first of two counts. */
export function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
    // Most of a page are tables, which hold none.
    return node.type !== 'table' && node.type !== 'paragraph';
  });
  return definitions;
}

/** The first link among the nodes, whether it says itself where it leads or by a definition. */
export function linkIn(page: LinkingPage, nodes: readonly PhrasingContent[]): FoundLink | null {
  for (const node of nodes) {
    const found = linkOf(page, node);
    const inner = 'children' in node && found === null ? linkIn(page, node.children) : null;
    if (found !== null || inner !== null) return found ?? inner;
  }
  return null;
}

/** The links in all cells of tables, with the words of their cells. */
export function linksInTables(
  page: SpelledPage,
  root: Nodes,
): readonly (readonly [url: string, words: string])[] {
  const links: (readonly [string, string])[] = [];
  walk(root, (node) => {
    if (node.type !== 'tableCell') return mayHoldLinks(page, node);
    const link = linkIn(page, node.children);
    if (link !== null) links.push([link.url, toString(node).trim()]);
    return false;
  });
  return links;
}

/** All links, in the order of the document. */
export function linksBelow(page: SpelledPage, root: Nodes): readonly FoundLink[] {
  const links: FoundLink[] = [];
  walk(root, (node) => {
    const link = linkOf(page, node);
    if (link !== null) links.push(link);
    return link === null && mayHoldLinks(page, node);
  });
  return links;
}

/** Each link has one of two signs; most rows of tables, which are most of a page, have neither. */
function mayHoldLinks({ text }: SpelledPage, { type, position }: Nodes): boolean {
  if (type !== 'tableRow') return true;
  const spelled = text.slice(position?.start.offset, position?.end.offset);
  return spelled.includes('[') || spelled.includes('<');
}

function linkOf(page: LinkingPage, node: Nodes): FoundLink | null {
  if (node.type !== 'link' && node.type !== 'linkReference') return null;
  const url = node.type === 'link' ? node.url : page.definitions.get(node.identifier);
  if (url === undefined) return null;
  return { label: toString(node).trim(), url, source: sourceOf(page, node) };
}
