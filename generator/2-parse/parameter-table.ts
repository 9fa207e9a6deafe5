import {
  duplicateParameter,
  emptyName,
  unknownPlace,
  unknownRequired,
  valueNotAccepted,
} from '../diagnostics.js';
import type { QueryStyle } from '../model/api.js';
import type { JsonValue, Type } from '../model/schema.js';
import type { Source } from '../model/source.js';
import { parseTypeCell } from './cells/parse-type-cell.js';
import type { Page } from './markdown/page.js';
import { plainText } from './markdown/plain-text.js';
import type { Section } from './markdown/sections.js';
import { cellSourceOf, cellText, isSameRow, type Row } from './markdown/tables/table-cells.js';
import { parseRows } from './markdown/tables/table-rows.js';
import type { ColumnTitles } from './markdown/tables/table-titles.js';
import type { SchemaLinks } from './schemas/schema-index.js';
import { parseAcceptedValues } from './values/accepted-values.js';
import { isList, isScalar } from './values/scalars.js';
import { fittingValues, refineType, type ValueWords } from './values/types-from-words.js';
import { parseValueCell } from './values/value-cell.js';
import { placeWords, requiredWords, type ParameterColumn, type Place } from './words.js';

/** Where a table says that a parameter travels. */
export interface StatedPlace {
  readonly in: Place;
  /** `null` where it names none. */
  readonly style: QueryStyle | null;
  /** Of the cell. */
  readonly source: Source;
}

/** A row of a parameter table, its place not decided yet. */
export interface ParameterRow {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly description: string;
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
  /** What the cell `In` says; `null` where it says nothing. */
  readonly place: StatedPlace | null;
  readonly source: Source;
}

/** The rows of the sections of parameters; the first of two with one name counts. */
export function parseParameterTables(
  page: Page,
  sections: readonly Section[],
  titles: ColumnTitles<ParameterColumn>,
  schemas: SchemaLinks,
): readonly ParameterRow[] {
  const found = new Map<string, ParameterRow>();
  const rows = new Map<string, Row<ParameterColumn>>();
  const all = sections.flatMap((section) =>
    parseRows(page, section, titles, ['Name'], (row) => parseParameterRow(row, schemas)),
  );
  for (const [row, parameter] of all) {
    const { name, source } = parameter;
    const known = found.get(name);
    if (known === undefined) {
      rows.set(name, row);
      found.set(name, parameter);
      continue;
    }
    const isSame = isSameRow(page, row, rows.get(name));
    page.report(source, duplicateParameter(name, known.source.start.line, isSame));
  }
  return [...found.values()];
}

function parseParameterRow(
  row: Row<ParameterColumn>,
  schemas: SchemaLinks,
): readonly (readonly [Row<ParameterColumn>, ParameterRow])[] {
  const { page } = row;
  const name = cellText(row, 'Name');
  const source = cellSourceOf(row, 'Name');
  if (name === '') {
    page.report(source, emptyName('Name'));
    return [];
  }
  const typeCell = row.cells.get('Type');
  const type = (typeCell === undefined ? null : parseTypeCell(page, typeCell, schemas)) ?? {
    kind: 'unknown',
  };
  const description = row.cells.get('Description');
  const accepted = parseAcceptedValues(plainText(description?.node.children ?? []));
  const words = {
    accepted: fittingValues(type, accepted),
    default: parseValueCell(page, row.cells.get('Default'), type, schemas),
    example: parseValueCell(page, row.cells.get('Example'), type, schemas),
  };
  reportValues(row, words);
  const parameter = {
    name,
    type: refineType(type, words),
    required: parseRequired(row),
    description: description?.markdown ?? '',
    default: words.default,
    example: words.example,
    place: parsePlace(row),
    source,
  };
  return [[row, parameter]];
}

function reportValues(row: Row<ParameterColumn>, words: ValueWords): void {
  if (words.accepted.length === 0) return;
  const known = words.accepted.map(String);
  const columns = [
    ['Default', words.default],
    ['Example', words.example],
  ] as const;
  for (const [column, value] of columns) {
    const shown = value !== null && isList(value) ? value : [value];
    const wrong = shown.filter((one) => isScalar(one)).find((one) => !known.includes(String(one)));
    if (wrong === undefined) continue;
    row.page.report(cellSourceOf(row, column), valueNotAccepted(String(wrong), known));
  }
}

function parseRequired(row: Row<ParameterColumn>): boolean {
  const text = cellText(row, 'Required');
  const required = requiredWords.get(text.toLowerCase().replace(/\.$/, ''));
  if (required === undefined) {
    row.page.report(
      cellSourceOf(row, 'Required'),
      unknownRequired(text, ['Y', 'N'], [...requiredWords.keys()]),
    );
  }
  return required ?? false;
}

function parsePlace(row: Row<ParameterColumn>): StatedPlace | null {
  const text = cellText(row, 'In');
  if (text === '') return null;
  const place = placeWords.get(text.toLowerCase());
  const source = cellSourceOf(row, 'In');
  if (place !== undefined) return { in: place, style: null, source };
  row.page.report(source, unknownPlace(text, [...new Set(placeWords.values())]));
  return null;
}
