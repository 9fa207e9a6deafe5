import { emptyCell } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import type { Source } from '../model/source.js';
import type { Findings } from './findings.js';

/** One of this many rows is empty by mistake. */
const oneOf = 20;

/** Up to this many are, too, in columns where an empty cell can hardly mean anything. */
const fewest = 2;
const neverEmpty: ReadonlySet<string> = new Set(['Description', 'Value']);

/**
 * A cell is empty though its column has something in nearly all rows of all documents. Where many
 * rows leave it empty, that means something, or nobody cares.
 */
export function checkEmptyCells(api: Api, report: Report, { gaps }: Findings): void {
  const columns = new Map<string, { title: string; filled: number; empty: Source[] }>();
  for (const { table, title, filled, empty } of api.outlines.flatMap(
    (outline) => outline.columns,
  )) {
    const key = `${table}\n${title}`;
    const known = columns.get(key) ?? { title, filled: 0, empty: [] };
    known.filled += filled;
    known.empty.push(...empty);
    columns.set(key, known);
  }
  for (const { title, filled, empty } of columns.values()) {
    const isFew = neverEmpty.has(title) && empty.length <= fewest && filled > 2 * empty.length;
    if (!isFew && empty.length * oneOf > filled) continue;
    for (const source of empty) if (!gaps.isAt(source)) report(source, emptyCell(title, filled));
  }
}
