import type { Cut, LineStart, PageScan } from './scan-page.js';

/** From one heading to another; the first begins with the page. */
export interface Piece {
  readonly start: LineStart;
  /** Where the next piece begins; `null` for the last one. */
  readonly end: number | null;
  readonly cuts: readonly Cut[];
}

/**
 * The parser's time grows faster than its text, but each call of it costs as much as some lines.
 */
const pieceLength = 1000;

/** @returns pieces of which each leaves about as much to parse */
export function cutPieces({ headings, cuts }: PageScan): readonly Piece[] {
  const pieces: Piece[] = [];
  let start: LineStart = { line: 1, offset: 0 };
  let held: Cut[] = [];
  let lifted = 0;
  let next = 0;
  for (const heading of headings) {
    for (let cut = cuts[next]; cut !== undefined && cut.at < heading.offset; cut = cuts[next]) {
      held.push(cut);
      lifted += cut.to - cut.from;
      next += 1;
    }
    if (heading.offset - start.offset - lifted < pieceLength) continue;
    pieces.push({ start, end: heading.offset, cuts: held });
    start = heading;
    held = [];
    lifted = 0;
  }
  return [...pieces, { start, end: null, cuts: [...held, ...cuts.slice(next)] }];
}
