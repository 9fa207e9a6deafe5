import { duplicateRow, emptyName } from '../../diagnostics.js';
import type { Header, Route } from '../../model/api.js';
import type { Page } from '../markdown/page.js';
import type { Section } from '../markdown/sections.js';
import {
  cellSourceOf,
  cellText,
  isSameRow,
  parseRows,
  type ColumnTitles,
  type Row,
} from '../markdown/table-rows.js';
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
  const rows = uniqueRows(page, section, headerColumns, 'Name', (name) => name.toLowerCase());
  return rows.map(([name, row]) => ({
    name,
    value: cellText(row, 'Value'),
    source: cellSourceOf(row, 'Name'),
  }));
}

/** None of them is required, whatever the table says: a method can be called without. */
export function parseGlobalParameters(
  page: Page,
  section: Section,
  schemas: SchemaLinks,
): readonly ParameterRow[] {
  return parseParameterTables(page, [section], parameterColumns, schemas).map((row) => ({
    ...row,
    required: false,
  }));
}

export function parseRoutes(page: Page, section: Section): readonly Route[] {
  const rows = uniqueRows(page, section, routeColumns, 'Action', (name) => name);
  return rows.flatMap(([action, row]) => {
    const request = parseRequest(
      cellText(row, 'Request'),
      cellSourceOf(row, 'Request'),
      page.report,
    );
    const guess = cellText(row, 'Note').toLowerCase() === 'guess';
    return request === null
      ? []
      : [{ action, request, guess, source: cellSourceOf(row, 'Action') }];
  });
}

/** The rows by name; of two with one name the second is reported and dropped. */
export function uniqueRows<Column extends string>(
  page: Page,
  section: Section,
  titles: ColumnTitles<Column>,
  column: Column,
  keyOf: (name: string) => string,
): readonly (readonly [string, Row<Column>])[] {
  const first = new Map<string, Row<Column>>();
  return parseRows(page, section, titles, column).flatMap((row) => {
    const name = cellText(row, column);
    const source = cellSourceOf(row, column);
    const known = first.get(keyOf(name));
    if (name === '') page.report(source, emptyName(column));
    else if (known !== undefined) {
      const { line } = cellSourceOf(known, column).start;
      const isSame = isSameRow(page, row, known);
      page.report(source, duplicateRow(section.title, name, line, isSame));
    } else {
      first.set(keyOf(name), row);
      return [[name, row] as const];
    }
    return [];
  });
}
