import { lineAfter, lineAt } from './lines.js';
import type { RowsCut } from './scan-page.js';

/**
 * The rows below a line and a delimiter row, as far as each begins with a bar at the margin: nothing
 * else in Markdown begins so. `null` where the next line is no delimiter row.
 */
export function findRows(text: string, at: number, line: number): RowsCut | null {
  const delimiter = lineAfter(text, at);
  if (!/^\|[ \t:|]*-[ \t:|-]*$/.test(lineAt(text, delimiter))) return null;
  const from = lineAfter(text, delimiter);
  let to = from;
  let lines = 0;
  while (text[to] === '|') {
    const next = lineAfter(text, to);
    // A row that ends the page stays: it ends no line.
    if (text[next - 1] !== '\n') break;
    to = next;
    lines += 1;
  }
  return { kind: 'rows', at, from, to, lines, firstLine: line + 2 };
}
