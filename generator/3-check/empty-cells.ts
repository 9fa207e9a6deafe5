import { emptyCell } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Source } from '../model/source.js';
import type { Findings } from './findings.js';

/** One of this many rows is empty by mistake. */
const oneOf = 20;

/** Up to this many are, too, in columns where an empty cell can hardly mean anything. */
const fewest = 2;
const neverEmpty: ReadonlySet<string> = new Set(['Description', 'Value', 'In']);

/** A response without a body may have no type: one of so few says something. */
const otherTypes = 12;

/**
 * A cell is empty though its column has something in nearly all rows of all documents. Where many
 * rows leave it empty, that means something, or nobody cares.
 */
export function checkEmptyCells(api: CheckedApi, report: Report, { gaps }: Findings): void {
  const columns = new Map<
    string,
    { table: string; title: string; filled: number; empty: Source[] }
  >();
  for (const { table, title, filled, empty } of api.outlines.flatMap(
    (outline) => outline.columns,
  )) {
    const key = `${table}\n${title}`;
    const known = columns.get(key) ?? { table, title, filled: 0, empty: [] };
    known.filled += filled;
    known.empty.push(...empty);
    columns.set(key, known);
  }
  for (const { table, title, filled, empty } of columns.values()) {
    const isResponse = title === 'Type' && table.startsWith('Code');
    const isNever = neverEmpty.has(title) || (title === 'Type' && !isResponse);
    const isFew = isNever && empty.length <= fewest && filled > 2 * empty.length;
    const isOnly = isResponse && empty.length === 1 && filled >= otherTypes;
    if (!isFew && !isOnly && empty.length * oneOf > filled) continue;
    for (const source of empty)
      if (!gaps.isAt(source)) report(source, emptyCell(title, filled, isResponse));
  }
}
