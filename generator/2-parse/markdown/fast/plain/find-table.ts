import type { AlignType, TableCell, TableRow } from 'mdast';
import { isBlank, lineAt, lineEnd, nextLine, positionOf, type LineStart } from '../lines.js';
import { parsePlainText, type Point } from './parse-plain-text.js';
import { endsBlock, type Block, type OddRow } from './find-block.js';

/**
 * A table of which each line begins and ends with a bar, down to a blank line, a heading or a fence.
 * Rows that hold more than plain text are left to the parser.
 */
export function findTable(text: string, at: LineStart): Block | null {
  const head = parseRow(text, at);
  const delimiters = nextLine(text, at);
  const align = parseDelimiters(lineAt(text, delimiters.offset));
  if (head === null || align?.length !== head.children.length) return null;
  const rows = [head];
  const odd: OddRow[] = [];
  let last = delimiters;
  let next = nextLine(text, delimiters);
  while (text[next.offset] === '|') {
    const row = parseRow(text, next);
    if (row === null)
      odd.push({ index: rows.length, text: lineAt(text, next.offset), start: next });
    rows.push(row ?? { type: 'tableRow', children: [] });
    last = next;
    next = nextLine(text, next);
  }
  if (!isBlank(text, next.offset) && !endsBlock(text, next.offset)) return null;
  const position = positionOf(at, last, lineEnd(text, last.offset));
  return { node: { type: 'table', align, children: rows, position }, odd, next };
}

function parseDelimiters(line: string): AlignType[] | null {
  if (!/^\|(?: *:?-+:? *\|)+$/.test(line)) return null;
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => {
      const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
      if (left) return right ? 'center' : 'left';
      return right ? 'right' : null;
    });
}

/** `null` where it may hold more than plain text, or where it does not end with a bar. */
function parseRow(text: string, start: LineStart): TableRow | null {
  const { line, offset } = start;
  const end = lineEnd(text, offset);
  if (end - offset < 2 || text[offset] !== '|' || text[end - 1] !== '|') return null;
  const children: TableCell[] = [];
  const pointAt = (at: number): Point => ({ line, column: at - offset + 1, offset: at });
  for (let bar = offset; bar < end - 1;) {
    const nextBar = text.indexOf('|', bar + 1);
    let [from, to] = [bar + 1, nextBar];
    while (from < to && text[from] === ' ') from += 1;
    while (from < to && text[to - 1] === ' ') to -= 1;
    const inner = parsePlainText(text, start, from, to);
    if (inner === null) return null;
    const cellEnd = nextBar === end - 1 ? end : nextBar;
    const position = { start: pointAt(bar), end: pointAt(cellEnd) };
    children.push({ type: 'tableCell', children: inner, position });
    bar = nextBar;
  }
  return { type: 'tableRow', children, position: positionOf(start, start, end) };
}
