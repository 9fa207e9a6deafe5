import { unknownMediaType, unknownPlace, unknownStyle } from '../../diagnostics.js';
import type { Source } from '../../model/source.js';
import { findMediaType } from '../cells/media-type.js';
import type { Page } from '../markdown/page.js';
import type { Section } from '../markdown/sections.js';
import { cellSourceOf, cellText, type Row } from '../markdown/tables/table-cells.js';
import type { StatedPlace } from '../parameter-table.js';
import { mediaTypes, placeWords, queryStyles } from '../words.js';
import { uniqueRows } from './tables.js';

/** What the table Parameter placement says. */
export interface Placements {
  readonly placements: readonly PlacementRow[];
  readonly mediaTypes: readonly MediaTypeRow[];
}

export interface PlacementRow {
  /** `auditLogs.get.auditLogFilter`. */
  readonly name: string;
  readonly place: StatedPlace;
  readonly source: Source;
}

/** A row for what an action gives, not for what it takes. */
export interface MediaTypeRow {
  /** `device.stateStream`. */
  readonly action: string;
  readonly mediaType: string;
  readonly source: Source;
}

type Column = 'Parameter' | 'In' | 'Style';

const columns: ReadonlyMap<string, Column> = new Map([
  ['parameter', 'Parameter'],
  ['in', 'In'],
  ['style', 'Style'],
]);

export function parsePlacements(page: Page, section: Section): Placements {
  const rows = uniqueRows(
    page,
    section,
    columns,
    ['Parameter', 'In'],
    (text) => text,
    (name, row): readonly (PlacementRow | MediaTypeRow)[] => {
      const source = cellSourceOf(row, 'Parameter');
      if (cellText(row, 'In').toLowerCase() === 'response') {
        const mediaType = parseMediaType(row);
        return mediaType === null ? [] : [{ action: name, mediaType, source }];
      }
      const place = parsePlace(row);
      return place === null ? [] : [{ name, place, source }];
    },
  );
  return {
    placements: rows.filter((row) => 'place' in row),
    mediaTypes: rows.filter((row) => 'mediaType' in row),
  };
}

function parseMediaType(row: Row<Column>): string | null {
  const text = cellText(row, 'Style');
  const mediaType = findMediaType(text);
  if (mediaType === null) {
    row.page.report(cellSourceOf(row, 'Style'), unknownMediaType(text, mediaTypes));
  }
  return mediaType;
}

function parsePlace(row: Row<Column>): StatedPlace | null {
  const place = placeWords.get(cellText(row, 'In').toLowerCase());
  const source = cellSourceOf(row, 'In');
  if (place === undefined) {
    const known = [...new Set(placeWords.values()), 'response'];
    row.page.report(source, unknownPlace(cellText(row, 'In'), known));
    return null;
  }
  const text = cellText(row, 'Style');
  if (text === '') return { in: place, style: null, source };
  const style = queryStyles.get(text.toLowerCase());
  if (style === undefined || place !== 'query') {
    row.page.report(cellSourceOf(row, 'Style'), unknownStyle(text, [...queryStyles.values()]));
    return null;
  }
  return { in: place, style, source };
}
