import type { Table, TableRow } from 'mdast';
import {
  brokenLink,
  missingTable,
  raggedRow,
  unfinishedRow,
  unreadRow,
} from '../../../diagnostics.js';
import type { Diagnostic } from '../../../model/messages.js';
import type { Link } from '../../../model/documents/outline.js';
import type { Source } from '../../../model/source.js';
import { isBrokenTable, reportBrokenTable } from './broken-tables.js';
import { brokenLinkIn } from '../../links/broken-links.js';
import type { Excess } from '../limits/find-excesses.js';
import { noteExcess } from '../limits/report-excesses.js';
import { noNotes } from '../page-notes.js';
import { markdownOf, reportAt, sourceOf, type Page } from '../page.js';
import type { Section } from '../sections.js';
import { parseCell, type Cell, type Row } from './table-cells.js';
import { parseTitles, type ColumnTitles } from './table-titles.js';

/** What a row says; what is wrong in it is reported with the row's own page. */
type ReadRow<Column extends string, Item> = (row: Row<Column>) => readonly Item[];

/**
 * The rows of all tables of a section, read by the titles of their columns. Reports a section without
 * a table, titles that are not known or missing, and rows with too few or too many cells or without
 * an end. Such a row is read if its cells make sense all the same, and else left out as a whole.
 * @param needed the columns without which a table says nothing
 */
export function parseRows<Column extends string, Item>(
  page: Page,
  section: Section,
  titles: ColumnTitles<Column>,
  needed: readonly Column[],
  read: ReadRow<Column, Item>,
): readonly Item[] {
  const unread = unreadTables(page, section);
  for (const excess of unread) noteExcess(page, excess);
  if (unread.length === 0 && !hasTable(page, section)) {
    reportAt(page, section.heading, missingTable(section.title));
  }
  return section.content.flatMap((node) => {
    if (node.type === 'table') return parseTable(page, section, node, titles, needed, read);
    if (isBrokenTable(page, node)) reportBrokenTable(page, node);
    return [];
  });
}

/** A table, or what was meant to be one. */
export function hasTable(page: Page, { content }: Section): boolean {
  return content.some((node) => node.type === 'table' || isBrokenTable(page, node));
}

/** What is not read of a section, and is a table, or may be the one that it lacks. */
export function unreadTables(page: Page, section: Section): readonly Excess[] {
  const { excesses } = section;
  return hasTable(page, section) ? excesses.filter(({ limit }) => limit === 'cells') : excesses;
}

function parseTable<Column extends string, Item>(
  page: Page,
  section: Section,
  table: Table,
  titles: ColumnTitles<Column>,
  needed: readonly Column[],
  read: ReadRow<Column, Item>,
): readonly Item[] {
  const columns = parseTitles(page, table, titles, needed);
  if (columns === null) return [];
  const [header, ...rows] = table.children;
  reportHead(page, table);
  const isClosed = header === undefined || endsInBar(page, header);
  const whole: Row<Column>[] = [];
  const items = rows.flatMap((node) => {
    const count = node.children.length;
    const isUnfinished = isClosed && !endsInBar(page, node);
    if (count === columns.length && !isUnfinished) {
      const row = parseRow(notingErrors(page, node), node, columns);
      whole.push(row);
      return read(row);
    }
    const fault = isUnfinished ? unfinishedRow() : raggedRow(count, columns.length);
    const isLost = count < columns.length && (isUnfinished || 2 * count < columns.length);
    const isEnd = isUnfinished && isLast(page, node);
    return readBroken(page, node, columns, { fault, isLost, isEnd }, read);
  });
  noteColumns(page, section, columns, titles, whole);
  return items;
}

/** Of the titles and the dashes below them, one ends in a bar, and the other is cut short. */
function reportHead(page: Page, table: Table): void {
  const { document, start } = sourceOf(page, table);
  const lines = markdownOf(page, table).split('\n').slice(0, 2);
  const open = lines.flatMap((line, index) => (/\|\s*$/.test(line) ? [] : [index]));
  const [index, ...others] = open;
  if (index === undefined || others.length > 0) return;
  const point = { line: start.line + index, column: 1 };
  const end = { ...point, column: (lines[index] ?? '').length + 1 };
  page.report({ document, start: point, end }, unfinishedRow());
}

/**
 * What is wrong in the cells of a broken row follows from what is wrong with the row. Where hardly
 * anything is left of it, or the document ends in it, it is not read, however well its cells fit.
 */
function readBroken<Column extends string, Item>(
  page: Page,
  node: TableRow,
  columns: readonly (Column | null)[],
  { fault, isLost, isEnd }: { fault: Diagnostic; isLost: boolean; isEnd: boolean },
  read: ReadRow<Column, Item>,
): readonly Item[] {
  const faults: Diagnostic[] = [];
  const links: Link[] = [];
  const report: Page['report'] = (_, diagnostic) => {
    faults.push(diagnostic);
  };
  const noteLink = (link: Link): void => {
    links.push(link);
  };
  const row = parseRow({ ...page, report, notes: { ...noNotes, noteLink } }, node, columns);
  const items = read(row);
  const isSound = faults.every(({ severity }) => severity === 'info');
  if (isSound && !isLost && !isEnd && !links.some(({ isDead }) => isDead)) {
    reportAt(page, node, fault);
    links.forEach(page.notes.noteLink);
    return items;
  }
  reportAt(page, node, unreadRow(fault.reason));
  page.notes.noteGap({ source: row.source, name: '', isFatal: true, isEnd });
  return [];
}

function isLast(page: Page, node: TableRow): boolean {
  return page.text.slice(node.position?.end.offset ?? 0).trim() === '';
}

function endsInBar(page: Page, row: TableRow): boolean {
  return /(?<!\\)\|$/.test(markdownOf(page, row).trimEnd());
}

/** Rules that stay errors, whatever severity anybody gives them. */
export const fatalRules: ReadonlySet<string> = new Set(['invalid-request']);

function notingErrors(page: Page, node: TableRow): Page {
  const [first] = node.children;
  const report: Page['report'] = (source, diagnostic) => {
    page.report(source, diagnostic);
    if (diagnostic.severity !== 'error') return;
    page.notes.noteGap({
      source: sourceOf(page, node),
      name: first === undefined ? '' : parseCell(page, first).text,
      isFatal: fatalRules.has(diagnostic.rule),
      isEnd: false,
    });
  };
  return { ...page, report };
}

function parseRow<Column extends string>(
  page: Page,
  node: TableRow,
  columns: readonly (Column | null)[],
): Row<Column> {
  const cells = new Map<Column, Cell>();
  for (const [index, column] of columns.entries()) {
    const cell = node.children[index];
    if (column === null || cell === undefined || cells.has(column)) continue;
    const parsed = parseCell(page, cell);
    const broken = brokenLinkIn(parsed.text);
    if (broken !== null) page.report(parsed.source, brokenLink(broken));
    cells.set(column, parsed);
  }
  return { cells, node, page, source: sourceOf(page, node) };
}

function noteColumns<Column extends string>(
  page: Page,
  section: Section,
  columns: readonly (Column | null)[],
  titles: ColumnTitles<Column>,
  rows: readonly Row<Column>[],
): void {
  const table = `${[...new Set(titles.values())].join()} ${section.title.toLowerCase()}`;
  for (const title of columns) {
    if (title === null) continue;
    const empty: Source[] = [];
    let filled = 0;
    for (const { cells } of rows) {
      const cell = cells.get(title);
      if (cell === undefined) continue;
      if (cell.text === '' && cell.node.children.length === 0) empty.push(cell.source);
      else filled += 1;
    }
    page.notes.noteColumn({ table, title, filled, empty });
  }
}
