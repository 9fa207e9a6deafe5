import {
  deadExampleLink,
  duplicateParameter,
  emptyName,
  unknownPlace,
  unknownRequired,
  valueNotAccepted,
} from '../diagnostics.js';
import type { QueryStyle } from '../model/api.js';
import type { JsonValue, Type } from '../model/schema.js';
import type { Source } from '../model/source.js';
import { parseLiteral } from './cells/parse-literal.js';
import { parseTypeCell } from './cells/parse-type-cell.js';
import { parseAcceptedValues, parseScalar, refineType } from './cells/types-from-words.js';
import type { Page } from './markdown/page.js';
import type { Section } from './markdown/sections.js';
import {
  cellSourceOf,
  cellText,
  parseRows,
  type Cell,
  type ColumnTitles,
  type Row,
} from './markdown/table-rows.js';
import type { SchemaIndex } from './schemas/schema-index.js';
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
  schemas: SchemaIndex,
): readonly ParameterRow[] {
  const found = new Map<string, ParameterRow>();
  for (const row of sections.flatMap((section) => parseRows(page, section, titles, 'Name'))) {
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
  const description = row.cells.get('Description')?.markdown ?? '';
  const words = {
    accepted: parseAcceptedValues(description),
    default: parseValue(page, row.cells.get('Default'), type, schemas),
    example: parseValue(page, row.cells.get('Example'), type, schemas),
  };
  for (const column of ['Default', 'Example'] as const) {
    const value = column === 'Default' ? words.default : words.example;
    if (value === null || typeof value === 'object' || words.accepted.length === 0) continue;
    const text = String(value);
    if (words.accepted.includes(text)) continue;
    page.report(cellSourceOf(row, column), valueNotAccepted(text, words.accepted));
  }
  return {
    name,
    type: refineType(type, words),
    required: parseRequired(page, row),
    description,
    default: words.default,
    example: words.example,
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

function parsePlace(page: Page, row: Row<ParameterColumn>): StatedPlace | null {
  const text = cellText(row, 'In');
  if (text === '') return null;
  const place = placeWords.get(text.toLowerCase());
  const source = cellSourceOf(row, 'In');
  if (place !== undefined) return { in: place, style: null, source };
  page.report(source, unknownPlace(text, [...new Set(placeWords.values())]));
  return null;
}

/**
 * The value of a cell Default or Example: what a link to an example fence leads to, else what its
 * text spells. `null` for an empty cell, and for one that says that there is none.
 */
function parseValue(
  page: Page,
  cell: Cell | undefined,
  type: Type,
  schemas: SchemaIndex,
): JsonValue | null {
  if (cell === undefined || cell.text === '' || cell.text === 'undefined') return null;
  const link = cell.node.children.find((node) => node.type === 'link');
  if (link !== undefined) {
    const example = schemas.example(page.document, link.url);
    if (example === undefined && link.url.includes('#')) {
      page.report(cell.source, deadExampleLink(link.url));
    }
    if (example !== undefined || link.url.includes('#')) return example ?? null;
  }
  if (type.kind !== 'primitive' && /^[[{]/.test(cell.text)) {
    return parseLiteral(cell.text) ?? cell.text;
  }
  return parseScalar(cell.text);
}
