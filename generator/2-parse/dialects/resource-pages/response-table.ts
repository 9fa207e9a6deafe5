import { invalidStatus } from '../../../diagnostics.js';
import type { Response } from '../../../model/api.js';
import type { Page } from '../../markdown/page.js';
import type { Section } from '../../markdown/sections.js';
import { cellSourceOf, cellText, parseRows } from '../../markdown/table-rows.js';
import { parseTypeCell } from '../../parse-type-cell.js';
import type { SchemaIndex } from '../../schemas/schema-index.js';
import { responseColumns } from '../../words.js';

/** Responses and errors are tables of one form. */
export function parseResponseTable(
  page: Page,
  section: Section,
  schemas: SchemaIndex,
): readonly Response[] {
  return parseRows(page, section, responseColumns, 'Code').flatMap((row) => {
    const text = cellText(row, 'Code');
    const source = cellSourceOf(row, 'Code');
    if (!/^[1-5]\d\d$/.test(text)) {
      page.report(source, invalidStatus(text));
      return [];
    }
    const status = Number(text);
    const type = row.cells.get('Type');
    // HTTP has no body there, so a cell that does not know its type knows enough.
    const isBodiless = status === 204 || status === 205 || status === 304;
    return [
      {
        status,
        type: type === undefined || isBodiless ? null : parseTypeCell(page, type, schemas),
        description: row.cells.get('Description')?.markdown ?? '',
        source,
      },
    ];
  });
}
