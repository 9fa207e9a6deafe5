import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Words without emphasis, links and tags. Code keeps its backticks, `<br>` ends a line. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'html') return tagText(node.value);
      return 'children' in node ? plainText(node.children) : toString(node);
    })
    .join('');
}

function tagText(tag: string): string {
  if (/^<br\b/i.test(tag)) return '\n';
  return /^<\/?(?:code|kbd|tt)\b/i.test(tag) ? '`' : '';
}
