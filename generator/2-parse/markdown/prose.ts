import type { RootContent } from 'mdast';
import { decodeMarkdown } from './decode-text.js';
import { markdownOf, type Page } from './page.js';

/** The paragraphs and lists among the nodes, as the document spells them, with empty lines between. */
export function proseOf(page: Page, nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type === 'paragraph' || node.type === 'list')
    .map((node) => decodeMarkdown(markdownOf(page, node)).trim())
    .join('\n\n');
}
