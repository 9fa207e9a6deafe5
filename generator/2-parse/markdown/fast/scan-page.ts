import type { Technique } from '../../../model/technique.js';
import { findFence } from './find-fence.js';
import { findRows } from './find-rows.js';
import { lineAfter, lineAt } from './lines.js';

/** Whole lines that a piece is parsed without, in the block that begins at `at`. */
export type Cut = FenceCut | RowsCut;

interface Lines {
  /** Where the block begins: offset of its first line. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How many lines there are between `from` and `to`. */
  readonly lines: number;
}

/** The body of a fence. */
export interface FenceCut extends Lines {
  readonly kind: 'fence';
}

/** The first rows of a table, below its head. */
export interface RowsCut extends Lines {
  readonly kind: 'rows';
  /** In the page, from 1: of the first row. */
  readonly firstLine: number;
}

/** Where a line begins. */
export interface LineStart {
  readonly line: number;
  readonly offset: number;
}

export interface PageScan {
  /** By offset; they do not overlap. */
  readonly cuts: readonly Cut[];
  /** Lines that read as a heading at the page's margin. */
  readonly headings: readonly LineStart[];
  /** Whether a line reads as `[name]: url`. */
  readonly definesLinks: boolean;
}

/**
 * What may be cut out of a page, and where it may be cut in pieces, by a look at the first character
 * of each line. What stands in it may prove it wrong: whoever parses a piece looks for what it left.
 */
export function scanPage(text: string, without: readonly Technique[]): PageScan {
  const cuts: Cut[] = [];
  const headings: LineStart[] = [];
  const liftsFences = !without.includes('fences');
  const liftsRows = !without.includes('rows');
  let definesLinks = false;
  let line = 1;
  for (let offset = 0; offset < text.length;) {
    const block = findBlock(text, offset, line);
    if (block === 'open') break;
    if (typeof block === 'string') {
      if (block === 'heading') headings.push({ line, offset });
      if (block === 'definition') definesLinks = true;
      offset = lineAfter(text, offset);
      line += 1;
      continue;
    }
    const isLifted = block.kind === 'fence' ? liftsFences : liftsRows;
    if (isLifted && block.lines > 0) cuts.push(block);
    // Besides the lines cut, both have two of their own: of the fence, or of the head.
    offset = block.kind === 'fence' ? lineAfter(text, block.to) : block.to;
    line += block.lines + 2;
  }
  return { cuts, headings, definesLinks };
}

type LineKind = 'heading' | 'definition' | 'other';

/** @returns `open` for a fence that nothing closes */
function findBlock(text: string, offset: number, line: number): Cut | LineKind | 'open' {
  switch (text.charAt(offset)) {
    case '`':
    case '~':
      return findFence(text, offset) ?? 'other';
    case '|':
      return findRows(text, offset, line) ?? 'other';
    case '#':
      return /^#{1,6}(?:[ \t]|$)/.test(lineAt(text, offset)) ? 'heading' : 'other';
    case '[':
      return /^\[[^\]]+\]:/.test(lineAt(text, offset)) ? 'definition' : 'other';
    default:
      return 'other';
  }
}
