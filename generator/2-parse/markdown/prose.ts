import type { RootContent } from 'mdast';
import { decodeMarkdown } from './decode-text.js';
import { spelledWithoutComments } from './comments.js';
import type { Page } from './page.js';

/** The paragraphs and lists among the nodes, as the document spells them, with empty lines between. */
export function proseOf(page: Page, nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type === 'paragraph' || node.type === 'list')
    .map((node) => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      return decodeMarkdown(spelledWithoutComments(page, [node], { start, end })).trim();
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
