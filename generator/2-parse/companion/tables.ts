import { duplicateRow, emptyName, invalidSetting } from '../../diagnostics.js';
import type { Header, Route } from '../../model/api.js';
import { isFieldName, isFieldValue } from '../../requests/header-fields.js';
import type { Page } from '../markdown/page.js';
import type { Section } from '../markdown/sections.js';
import { cellSourceOf, cellText, isSameRow, type Row } from '../markdown/tables/table-cells.js';
import { parseRows } from '../markdown/tables/table-rows.js';
import type { ColumnTitles } from '../markdown/tables/table-titles.js';
import { parseParameterTables, type ParameterRow } from '../parameter-table.js';
import { parseRequest } from '../parse-request.js';
import type { SchemaLinks } from '../schemas/schema-index.js';
import { parameterColumns } from '../words.js';

const headerColumns = new Map([
  ['name', 'Name'],
  ['value', 'Value'],
] as const);

const routeColumns = new Map([
  ['action', 'Action'],
  ['request', 'Request'],
  ['note', 'Note'],
] as const);

export function parseHeaders(page: Page, section: Section): readonly Header[] {
  const keyOf = (name: string): string => name.toLowerCase();
  return uniqueRows(page, section, headerColumns, ['Name', 'Value'], keyOf, (name, row) => {
    const value = cellText(row, 'Value');
    const source = cellSourceOf(row, 'Name');
    if (!isFieldName(name)) row.page.report(source, invalidSetting('Name', name, 'a header'));
    if (!isFieldValue(value)) {
      const at = cellSourceOf(row, 'Value');
      row.page.report(at, invalidSetting('Value', value, expectedValue));
    }
    return [{ name, value, source }];
  });
}

const expectedValue = 'one line of Latin letters and signs';

/** None of them is required, whatever the table says: a method can be called without. */
export function parseGlobalParameters(
  page: Page,
  section: Section,
  schemas: SchemaLinks,
): readonly ParameterRow[] {
  const rows = parseParameterTables(page, [section], parameterColumns, schemas);
  for (const { place, default: value, source } of rows) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (place?.in !== 'header' || isFieldValue(text.trim())) continue;
    page.report(source, invalidSetting('Default', text, expectedValue));
  }
  return rows.map((row) => ({ ...row, required: false }));
}

export function parseRoutes(page: Page, section: Section): readonly Route[] {
  const keyOf = (name: string): string => name;
  return uniqueRows(page, section, routeColumns, ['Action', 'Request'], keyOf, (action, row) => {
    const place = cellSourceOf(row, 'Request');
    const request = parseRequest(cellText(row, 'Request'), place, row.page.report);
    const guess = cellText(row, 'Note').toLowerCase() === 'guess';
    return request === null
      ? []
      : [{ action, request, guess, source: cellSourceOf(row, 'Action') }];
  });
}

/**
 * What the rows say, by name; of two with one name the second is reported and left out.
 * @param needed the column of names, and others without which a table says nothing
 */
export function uniqueRows<Column extends string, Item>(
  page: Page,
  section: Section,
  titles: ColumnTitles<Column>,
  needed: readonly [Column, ...Column[]],
  keyOf: (name: string) => string,
  read: (name: string, row: Row<Column>) => readonly Item[],
): readonly Item[] {
  const [column] = needed;
  const first = new Map<string, Row<Column>>();
  const rows = parseRows(page, section, titles, needed, (row) => {
    const name = cellText(row, column);
    if (name !== '') return [{ name, row, items: read(name, row) }];
    row.page.report(cellSourceOf(row, column), emptyName(column));
    return [];
  });
  return rows.flatMap(({ name, row, items }) => {
    const known = first.get(keyOf(name));
    if (known !== undefined) {
      const { line } = cellSourceOf(known, column).start;
      const isSame = isSameRow(page, row, known);
      page.report(cellSourceOf(row, column), duplicateRow(section.title, name, line, isSame));
      return [];
    }
    first.set(keyOf(name), row);
    return items;
  });
}
