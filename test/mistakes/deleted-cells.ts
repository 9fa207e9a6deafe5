import type { MistakeKind, Spot } from './mistake.js';
import type { PageText, TableLine } from './page-lines.js';

/** A cell and one of its bars. */
export const deletedCells: MistakeKind = {
  name: 'a cell is deleted with its bar',
  spots: (page) =>
    tableLines(page).flatMap(([line, row]) =>
      row.cells.map(({ column, bars: [start, end] }): Spot => ({
        what: `${column} of ${row.section}${row.kind === 'row' ? '' : ` (${row.kind})`}`,
        line,
        change: () => [row.text.slice(0, start) + row.text.slice(end)],
        ...rightBeside(line, row),
      })),
    ),
};

/** What stands in a cell; columns that say nothing in most rows are none that somebody empties. */
export const emptiedCells: MistakeKind = {
  name: 'a cell is emptied',
  spots: (page) =>
    tableLines(page).flatMap(([line, row]) =>
      row.kind === 'dashes'
        ? []
        : row.cells
            .filter(({ text }) => text !== '')
            .map(({ column, bars: [start, end] }): Spot => ({
              what: `${column} of ${row.section}${row.kind === 'row' ? '' : ` (${row.kind})`}`,
              line,
              change: () => [`${row.text.slice(0, start + 1)}  ${row.text.slice(end)}`],
            })),
    ),
};

export function tableLines(page: PageText): readonly (readonly [number, TableLine])[] {
  return page.lines.flatMap((line, index) =>
    line.kind === 'titles' || line.kind === 'dashes' || line.kind === 'row'
      ? [[index + 1, line] as const]
      : [],
  );
}

/** Titles and dashes that do not match are no table: either of the two lines may be wrong. */
export function rightBeside(line: number, { kind }: TableLine): Pick<Spot, 'alsoRight'> {
  if (kind === 'titles') return { alsoRight: [line + 1] };
  return kind === 'dashes' ? { alsoRight: [line - 1] } : {};
}
