import type { Root } from 'mdast';
import { commentInTable } from '../../../diagnostics.js';
import { reportAt, type Page } from '../page.js';

/** A comment in a line of its own ends a table; what was meant as its next row is words. */
export function reportSplitTables(page: Page, root: Root): void {
  for (const [index, node] of root.children.entries()) {
    const before = root.children[index - 1];
    const after = root.children[index + 1];
    if (node.type !== 'html' || before?.type !== 'table' || after?.type !== 'paragraph') continue;
    const isBetween =
      before.position?.end.line === (node.position?.start.line ?? 0) - 1 &&
      after.position?.start.line === (node.position?.end.line ?? 0) + 1;
    const text = page.text.slice(after.position?.start.offset ?? 0);
    if (isBetween && text.startsWith('|')) reportAt(page, node, commentInTable());
  }
}
