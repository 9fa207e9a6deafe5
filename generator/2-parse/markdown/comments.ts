import type { Html, Nodes } from 'mdast';
import type { Page } from './page.js';

/** `<!-- … -->`, which no reader of the page sees. */
export function isComment(node: Nodes): node is Html {
  return node.type === 'html' && node.value.startsWith('<!--');
}

/** A stretch of the document as it is spelled, but without the comments that the nodes hold. */
export function spelledWithoutComments(
  page: Page,
  nodes: readonly Nodes[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  let from = start;
  let text = '';
  for (const comment of commentsBelow(nodes)) {
    const at = comment.position?.start.offset ?? end;
    if (at < start || at >= end) continue;
    text += page.text.slice(from, at);
    from = comment.position?.end.offset ?? from;
  }
  return text + page.text.slice(from, end);
}

function commentsBelow(nodes: readonly Nodes[]): readonly Html[] {
  return nodes.flatMap((node) => {
    if (isComment(node)) return [node];
    return 'children' in node ? commentsBelow(node.children) : [];
  });
}
