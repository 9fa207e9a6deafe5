import { rightBeside, tableLines } from './deleted-cells.js';
import type { MistakeKind, Spot } from './mistake.js';

/** The line ends somewhere after its first letter. */
export const cutRows: MistakeKind = {
  name: 'a row is cut short',
  spots: (page) =>
    tableLines(page).flatMap(([line, row]): readonly Spot[] => {
      const first = (row.cells[0]?.start ?? 0) + 1;
      const last = row.text.lastIndexOf('|');
      // A bar behind what is left of the last cell makes a row that only says less.
      const lastCell = row.cells.at(-1)?.bars[0] ?? last;
      const where = `${row.section}${row.kind === 'row' ? '' : ` (${row.kind})`}`;
      const cut =
        (before: number, end: string): Spot['change'] =>
        (random) => {
          const length = first + random.below(Math.max(1, before - first));
          return [row.text.slice(0, length).trimEnd().replace(/\|$/, '') + end];
        };
      const common = { line, ...rightBeside(line, row) };
      return [
        { ...common, what: `${where}, without a bar`, change: cut(last, '') },
        { ...common, what: `${where}, with a bar`, change: cut(lastCell, ' |') },
        ...(row.kind === 'row'
          ? [
              {
                ...common,
                what: `${where}, and the file ends`,
                change: cut(last, ''),
                endsThere: true,
              },
            ]
          : []),
      ];
    }),
};
