import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { missingColumn, unknownColumn, untitledColumn } from '../../../diagnostics.js';
import { meantWord } from '../../../spelling/slips.js';
import { reportAt, sourceOf, type Page } from '../page.js';
import { withoutComments } from './table-cells.js';

/** Which titles, in lower case, stand for which column; the first column names the row. */
export type ColumnTitles<Column extends string> = ReadonlyMap<string, Column>;

/**
 * The columns of a table by their titles; `null` for one that is not read. A title that is misspelt is
 * reported, and read as what it was surely meant to be.
 * @param needed the columns without which a table says nothing
 * @returns `null` for a table that lacks one of those, which is reported
 */
export function parseTitles<Column extends string>(
  page: Page,
  table: Table,
  titles: ColumnTitles<Column>,
  needed: readonly Column[],
): readonly (Column | null)[] | null {
  const cells = table.children[0]?.children ?? [];
  const words = cells.map((cell) => toString(withoutComments(cell)).trim());
  const known = words.map((word) => titles.get(word.toLowerCase()) ?? null);
  // As nearly all tables have it.
  if (!known.includes(null) && needed.every((column) => known.includes(column))) return known;
  const all = [...new Set(titles.values())];
  const free = all.filter((column) => !known.includes(column));
  const freeWords = [...titles].filter(([, column]) => free.includes(column)).map(([name]) => name);
  const untitled: number[] = [];
  const columns = words.map((word, index) => {
    const column = known[index] ?? null;
    if (column !== null) return column;
    const cell = cells[index] ?? table;
    if (word === '') {
      untitled.push(index);
      return null;
    }
    const meant = titles.get(meantWord(word, freeWords) ?? '') ?? null;
    reportAt(page, cell, unknownColumn(word, all, free, meant !== null));
    return meant;
  });
  const missing = needed.find((column) => !columns.includes(column));
  if (missing !== undefined) {
    const header = table.children[0] ?? table;
    reportAt(page, header, missingColumn(missing));
    const source = sourceOf(page, header);
    page.notes.noteGap({ source, name: '', isFatal: false, isEnd: false });
    return null;
  }
  for (const index of untitled) reportAt(page, cells[index] ?? table, untitledColumn(index + 1));
  return columns;
}
