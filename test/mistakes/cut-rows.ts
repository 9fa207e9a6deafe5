import { rightBeside, tableLines } from './deleted-cells.js';
import type { MistakeKind, Spot } from './mistake.js';

/** The line ends somewhere after its first letter. */
export const cutRows: MistakeKind = {
  name: 'a row is cut short',
  spots: (page) =>
    tableLines(page).flatMap(([line, row]): readonly Spot[] => {
      const first = row.cells[0]?.start ?? 0;
      const last = row.text.lastIndexOf('|');
      const where = `${row.section}${row.kind === 'row' ? '' : ` (${row.kind})`}`;
      const cut =
        (end: string) =>
        (random: { below: (limit: number) => number }): string[] => {
          const length = first + 1 + random.below(Math.max(1, last - first - 1));
          return [row.text.slice(0, length).trimEnd().replace(/\|$/, '') + end];
        };
      const common = { line, ...rightBeside(line, row) };
      return [
        { ...common, what: `${where}, without a bar`, change: cut('') },
        { ...common, what: `${where}, with a bar`, change: cut(' |') },
        ...(row.kind === 'row'
          ? [{ ...common, what: `${where}, and the file ends`, change: cut(''), endsThere: true }]
          : []),
      ];
    }),
};
