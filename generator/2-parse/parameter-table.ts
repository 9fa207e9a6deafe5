import { duplicateParameter, emptyName, unknownPlace, unknownRequired } from '../diagnostics.js';
import type { Placement } from '../model/api.js';
import type { JsonValue, Type } from '../model/schema.js';
import type { Source } from '../model/source.js';
import type { Page } from './markdown/page.js';
import type { Section } from './markdown/sections.js';
import {
  cellSourceOf,
  cellText,
  parseRows,
  type ColumnTitles,
  type Row,
} from './markdown/table-rows.js';
import { parseTypeCell } from './parse-type-cell.js';
import type { SchemaIndex } from './schemas/schema-index.js';
import { placeWords, requiredWords, type ParameterColumn, type Place } from './words.js';

/** A row of a parameter table, its place not decided yet. */
export interface ParameterRow {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly description: string;
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
  /** What the cell `In` says; `null` where it says nothing. */
  readonly place: Place | null;
  readonly source: Source;
}

/** The rows of a section of parameters; the first of two with one name counts. */
export function parseParameterTable(
  page: Page,
  section: Section,
  titles: ColumnTitles<ParameterColumn>,
  schemas: SchemaIndex,
): readonly ParameterRow[] {
  const found = new Map<string, ParameterRow>();
  for (const row of parseRows(page, section, titles, 'Name')) {
    const name = cellText(row, 'Name');
    const source = cellSourceOf(row, 'Name');
    const known = found.get(name);
    if (name === '') page.report(source, emptyName('Name'));
    else if (known !== undefined)
      page.report(source, duplicateParameter(name, known.source.start.line));
    else found.set(name, parseParameterRow(page, row, name, source, schemas));
  }
  return [...found.values()];
}

function parseParameterRow(
  page: Page,
  row: Row<ParameterColumn>,
  name: string,
  source: Source,
  schemas: SchemaIndex,
): ParameterRow {
  const typeCell = row.cells.get('Type');
  const type = (typeCell === undefined ? null : parseTypeCell(page, typeCell, schemas)) ?? {
    kind: 'unknown',
  };
  return {
    name,
    type,
    required: parseRequired(page, row),
    description: row.cells.get('Description')?.markdown ?? '',
    default: parseValue(cellText(row, 'Default'), type),
    example: parseValue(cellText(row, 'Example'), type),
    place: parsePlace(page, row),
    source,
  };
}

function parseRequired(page: Page, row: Row<ParameterColumn>): boolean {
  const text = cellText(row, 'Required');
  const required = requiredWords.get(text.toLowerCase());
  if (required === undefined) {
    page.report(cellSourceOf(row, 'Required'), unknownRequired(text, ['Y', 'N']));
  }
  return required ?? false;
}

function parsePlace(page: Page, row: Row<ParameterColumn>): Place | null {
  const text = cellText(row, 'In');
  if (text === '') return null;
  const place = placeWords.get(text.toLowerCase());
  if (place === undefined) {
    page.report(cellSourceOf(row, 'In'), unknownPlace(text, [...new Set(placeWords.values())]));
  }
  return place ?? null;
}

/** A value as its type reads it: `false` of a boolean is no text. `null` for an empty cell. */
export function parseValue(text: string, type: Type): JsonValue | null {
  if (text === '') return null;
  if (type.kind !== 'primitive' || type.name === 'string') return text;
  if (/^(?:true|false)$/.test(text)) return text === 'true';
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

export function placementOf(place: Place): Placement {
  return place === 'query' ? { in: 'query', style: 'form' } : { in: place };
}
