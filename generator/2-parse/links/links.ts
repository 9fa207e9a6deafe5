import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Source } from '../../model/source.js';
import { sourceOf, type Page } from '../markdown/page.js';

/** What tells where links lead, and stand. */
type LinkingPage = Pick<Page, 'document' | 'definitions'>;

/** A link as a document spells it. */
export interface FoundLink {
  /** Without markup. */
  readonly label: string;
  readonly url: string;
  readonly source: Source;
}

/** `[thing]: schemas/thing.json` by the words in its brackets; the first of two counts. */
export function definitionsOf(root: Root): ReadonlyMap<string, string> {
  return new Map(definitionsIn(root.children).reverse());
}

function definitionsIn(nodes: readonly RootContent[]): (readonly [string, string])[] {
  return nodes.flatMap((node) => {
    if (node.type === 'definition') return [[node.identifier, node.url] as const];
    return 'children' in node ? definitionsIn(node.children) : [];
  });
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
  page: LinkingPage,
  node: Nodes,
): readonly (readonly [url: string, words: string])[] {
  if (node.type === 'tableCell') {
    const link = linkIn(page, node.children);
    return link === null ? [] : [[link.url, toString(node).trim()]];
  }
  return 'children' in node ? node.children.flatMap((child) => linksInTables(page, child)) : [];
}

/** All links, in the order of the document. */
export function linksBelow(page: LinkingPage, node: Nodes): readonly FoundLink[] {
  const link = linkOf(page, node);
  if (link !== null) return [link];
  return 'children' in node ? node.children.flatMap((child) => linksBelow(page, child)) : [];
}

function linkOf(page: LinkingPage, node: Nodes): FoundLink | null {
  if (node.type !== 'link' && node.type !== 'linkReference') return null;
  const url = node.type === 'link' ? node.url : page.definitions.get(node.identifier);
  if (url === undefined) return null;
  return { label: toString(node).trim(), url, source: sourceOf(page, node) };
}
