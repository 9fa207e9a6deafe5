import type { Code, RootContent } from 'mdast';

/** The fences among the nodes, and code that is only indented. */
export function fencesOf(nodes: readonly RootContent[]): readonly Code[] {
  return nodes.filter((node) => node.type === 'code');
}
