import type { Code, Nodes, RootContent } from 'mdast';

/** The fences among the nodes, and code that is only indented. */
export function fencesOf(nodes: readonly RootContent[]): readonly Code[] {
  return nodes.filter((node) => node.type === 'code');
}

/** Also those inside of lists and quotes, in the order of the text. */
export function fencesBelow(nodes: readonly RootContent[]): readonly Code[] {
  const fences: Code[] = [];
  const open: Nodes[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'code') fences.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return fences;
}
