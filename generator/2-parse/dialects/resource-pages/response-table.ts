import { invalidStatus } from '../../../diagnostics.js';
import type { Response } from '../../../model/api.js';
import { findMediaType, isBodiless, withoutMediaType } from '../../cells/media-type.js';
import { parseTypeCell } from '../../cells/parse-type-cell.js';
import type { Page } from '../../markdown/page.js';
import type { Section } from '../../markdown/sections.js';
import { cellSourceOf, cellText, type Row } from '../../markdown/tables/table-cells.js';
import { parseRows } from '../../markdown/tables/table-rows.js';
import type { SchemaLinks } from '../../schemas/schema-index.js';
import { responseColumns, type ResponseColumn } from '../../words.js';

/** Responses and errors are tables of one form. */
export function parseResponseTable(
  page: Page,
  section: Section,
  schemas: SchemaLinks,
): readonly Response[] {
  return parseRows(page, section, responseColumns, ['Code'], (row) => {
    const text = cellText(row, 'Code');
    const source = cellSourceOf(row, 'Code');
    if (!/^[1-5]\d\d$/.test(text)) {
      row.page.report(source, invalidStatus(text));
      return [];
    }
    const status = Number(text);
    const description = row.cells.get('Description')?.markdown ?? '';
    return [{ status, ...parseBody(row, status, schemas), description, source }];
  });
}

function parseBody(
  row: Row<ResponseColumn>,
  status: number,
  schemas: SchemaLinks,
): Pick<Response, 'type' | 'mediaType'> {
  if (isBodiless(status)) return { type: null, mediaType: null };
  const cell = row.cells.get('Type');
  const stated = findMediaType(cellText(row, 'Type'));
  const mediaType = stated ?? findMediaType(cellText(row, 'Description'));
  const typeCell = cell === undefined || stated === null ? cell : withoutMediaType(cell, stated);
  const type = typeCell === undefined ? null : parseTypeCell(row.page, typeCell, schemas);
  return { type: mediaType === null ? type : (type ?? { kind: 'unknown' }), mediaType };
}
