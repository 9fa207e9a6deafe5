import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Page } from './page.js';

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

/** Where the first link among the nodes leads, whether it says so itself or by a definition. */
export function linkIn(
  page: Pick<Page, 'definitions'>,
  nodes: readonly PhrasingContent[],
): string | null {
  for (const node of nodes) {
    if (node.type === 'link') return node.url;
    if (node.type === 'linkReference') return page.definitions.get(node.identifier) ?? null;
    const inner = 'children' in node ? linkIn(page, node.children) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** The links in all cells of tables, with their words. */
export function linksInTables(
  page: Pick<Page, 'definitions'>,
  node: Nodes,
): readonly (readonly [string, string])[] {
  if (node.type === 'tableCell') {
    const url = linkIn(page, node.children);
    return url === null ? [] : [[url, toString(node).trim()]];
  }
  return 'children' in node ? node.children.flatMap((child) => linksInTables(page, child)) : [];
}
