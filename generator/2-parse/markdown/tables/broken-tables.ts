import type { Paragraph, RootContent } from 'mdast';
import { brokenTable } from '../../../diagnostics.js';
import { markdownOf, sourceOf, type Page } from '../page.js';
import type { Source } from '../../../model/source.js';

/** A paragraph that was meant to be a table: each line of it begins with a bar. */
export function isBrokenTable(page: Page, node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const lines = markdownOf(page, node).split('\n');
  return lines.length > 1 && lines.every((line) => /^\s*\|/.test(line));
}

/** Reports what keeps the lines from being a table: their dashes, or the titles above those. */
export function reportBrokenTable(page: Page, node: Paragraph): void {
  const [titles = '', dashes = ''] = markdownOf(page, node).split('\n');
  const isDashes = /^[\s|:-]*$/.test(dashes);
  const source = lineSource(page, node, isDashes ? 0 : 1, isDashes ? titles : dashes);
  page.report(source, brokenTable(cellCount(titles), isDashes ? cellCount(dashes) : null));
  page.notes.noteGap({ source, name: '', isFatal: true, isEnd: false });
}

function lineSource(page: Page, node: Paragraph, line: number, text: string): Source {
  const { document, start } = sourceOf(page, node);
  const point = { line: start.line + line, column: 1 };
  return { document, start: point, end: { ...point, column: text.length + 1 } };
}

function cellCount(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
