import type { PhrasingContent, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Source } from '../../../model/source.js';
import { isComment, spelledWithoutComments } from '../comments.js';
import { decodeMarkdown } from '../decode-text.js';
import { markdownOf, sourceOf, type Page } from '../page.js';

export interface Cell {
  /** Without markup and comments. */
  readonly text: string;
  /** As the document spells it, on one line; character references are decoded. */
  readonly markdown: string;
  readonly node: TableCell;
  readonly source: Source;
}

/** Cells by the name of their column; a column that the row or the table lacks is absent. */
export interface Row<Column extends string> {
  readonly cells: ReadonlyMap<Column, Cell>;
  readonly node: TableRow;
  /** What is wrong in the row is told to; that of a broken row tells nobody. */
  readonly page: Page;
  readonly source: Source;
}

export function parseCell(page: Page, cell: TableCell): Cell {
  return parseEmptyCell(page, cell) ?? parsePlainCell(page, cell) ?? parseAnyCell(page, cell);
}

function parseEmptyCell(page: Page, cell: TableCell): Cell | null {
  if (cell.children.length > 0) return null;
  return { text: '', markdown: '', node: cell, source: sourceOf(page, cell) };
}

/** Words that are spelled as they are meant, as most cells are. */
function parsePlainCell(page: Page, cell: TableCell): Cell | null {
  const [only, ...others] = cell.children;
  if (only?.type !== 'text' || others.length > 0) return null;
  const { value } = only;
  if (odd.test(value) || markdownOf(page, only) !== value) return null;
  return { text: value, markdown: value, node: cell, source: sourceOf(page, only) };
}

/** What is spelled in another way than it is read, and spaces that are more than one. */
const odd = /[\\&]|[^\S ]|^ | $| {2}/;

function parseAnyCell(page: Page, cell: TableCell): Cell {
  const node = withoutComments(cell);
  return {
    text: textOf(page, node.children).trim(),
    markdown: cellMarkdown(page, node, cell),
    node,
    source: cellSource(page, node),
  };
}

/**
 * Without markup, but with the underscores of a name such as `__typename__`, which Markdown takes
 * for emphasis.
 */
function textOf(page: Page, nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const isEmphasis = node.type === 'emphasis' || node.type === 'strong';
      const source = isEmphasis ? markdownOf(page, node) : '';
      if (source.startsWith('_')) return source;
      return 'children' in node ? textOf(page, node.children) : toString(node);
    })
    .join('');
}

/** Its contents, without the bars around it, and without the comments that the whole cell holds. */
function cellMarkdown(page: Page, cell: TableCell, whole: TableCell): string {
  const [first] = cell.children;
  const last = cell.children.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = first.position?.start.offset ?? 0;
  const end = last.position?.end.offset ?? 0;
  // In a cell a bar is escaped even inside of code.
  const spelled = spelledWithoutComments(page, whole.children, { start, end });
  const markdown = spelled.replaceAll('\\|', '|');
  return decodeMarkdown(markdown).replace(/\s+/g, ' ').trim();
}

/** Where its contents stand; an empty cell is as wide as its bars. */
function cellSource(page: Page, cell: TableCell): Source {
  const [first] = cell.children;
  const last = cell.children.at(-1);
  if (first === undefined || last === undefined) return sourceOf(page, cell);
  const { line, column } = sourceOf(page, last).end;
  // Before a comment the contents end in a space.
  const spaces = last.type === 'text' ? (/(?<![ \t])[ \t]+$/.exec(last.value)?.[0].length ?? 0) : 0;
  return { ...sourceOf(page, first), end: { line, column: column - spaces } };
}

/** A comment at an edge of a cell is none of its contents; one between words is left out of them. */
export function withoutComments(cell: TableCell): TableCell {
  const isBlank = (node: PhrasingContent): boolean =>
    isComment(node) || (node.type === 'text' && node.value.trim() === '');
  if (!cell.children.some(isComment)) return cell;
  const first = cell.children.findIndex((node) => !isBlank(node));
  const last = cell.children.findLastIndex((node) => !isBlank(node));
  const children = first < 0 ? [] : cell.children.slice(first, last + 1);
  return { ...cell, children: children.filter((node) => !isComment(node)) };
}

/** The text of a cell; `''` where the row has none in the column. */
export function cellText<Column extends string>(row: Row<Column>, column: Column): string {
  return row.cells.get(column)?.text ?? '';
}

export function cellSourceOf<Column extends string>(row: Row<Column>, column: Column): Source {
  return row.cells.get(column)?.source ?? row.source;
}

/** Whether two rows of tables are spelled alike, but for spaces. */
export function isSameRow<Column extends string>(
  page: Page,
  one: Row<Column>,
  other: Row<Column> | undefined,
): boolean {
  const spelled = ({ node }: Row<Column>): string =>
    markdownOf(page, node)
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\| ?/g, '|');
  return other !== undefined && spelled(one) === spelled(other);
}
