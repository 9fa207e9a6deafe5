import type { Nodes } from 'mdast';

/**
 * Calls for each node, from front to back.
 * @param see gives `false` where what is below a node is not to be seen
 */
export function walk(node: Nodes, see: (node: Nodes) => boolean): void {
  if (!see(node) || !('children' in node)) return;
  for (const child of node.children) walk(child, see);
}
