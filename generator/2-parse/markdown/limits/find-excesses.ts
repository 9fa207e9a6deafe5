import type { LimitName, Limits } from '../../../model/limits.js';
import { findFence } from '../fast/find-fence.js';
import { isBlank, lineAfter, lineAt, nextLine, type LineStart } from '../fast/lines.js';
import { isHeading } from '../fast/plain/find-block.js';

/** Lines of a page that are more than a limit allows. */
export interface Excess {
  readonly limit: LimitName;
  readonly start: LineStart;
  /** Where the line after them begins. */
  readonly end: number;
}

interface OpenBlock {
  readonly start: LineStart;
  /** In the paragraph, the item or the row that its last line is in. */
  marks: number;
  /** `null` before the dashes of a table. */
  columns: number | null;
  rows: number;
  excess: LimitName | null;
}

/** A star, or an underscore that is not within a word. */
const mark = /\*|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g;
const container = /^[ \t]*(?:(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/;
const oneContainer = />|[-*+]|\d{1,9}[.)]/g;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const dashes = /^(?=.*\|)[ \t>]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*(?:\|[ \t]*)?$/;

/**
 * The blocks of a text, each down to a blank line, that would take the parser long. Only its lines are
 * looked at: a text that is made to look like less than it is costs time, which has a limit of its own.
 */
export function findExcesses(text: string, limits: Limits): readonly Excess[] {
  const excesses: Excess[] = [];
  let block: OpenBlock | null = null;
  const close = (end: number): void => {
    if (block !== null && block.excess !== null) {
      excesses.push({ limit: block.excess, start: block.start, end });
    }
    block = null;
  };
  let at: LineStart = { line: 1, offset: 0 };
  while (at.offset < text.length) {
    const fence = findFence(text, at.offset);
    const isApart = fence !== null || isHeading(text, at.offset);
    if (isApart || isBlank(text, at.offset)) close(at.offset);
    if (fence === 'open') break;
    if (fence !== null) {
      at = { line: at.line + fence.lines + 2, offset: lineAfter(text, fence.to) };
      continue;
    }
    const next = nextLine(text, at);
    if (!isBlank(text, at.offset)) {
      block ??= { start: at, marks: 0, columns: null, rows: 0, excess: null };
      block.excess ??= excessOf(lineAt(text, at.offset), block, limits);
    }
    at = next;
    if (isApart) close(at.offset);
  }
  close(text.length);
  return excesses;
}

/** Counts a line of the block. */
function excessOf(line: string, block: OpenBlock, limits: Limits): LimitName | null {
  const [containers = ''] = rule.test(line) ? [] : (container.exec(line) ?? []);
  if (depthOf(containers) > limits.nesting) return 'nesting';
  // Each of them is read on its own.
  if (containers !== '' || block.columns !== null) block.marks = 0;
  block.marks += line.match(mark)?.length ?? 0;
  if (block.marks > limits.marks) return 'marks';
  if (block.columns === null && dashes.test(line)) block.columns = line.match(/-+/g)?.length ?? 0;
  else if (block.columns !== null) block.rows += 1;
  return (block.columns ?? 0) * (block.rows + 1) > limits.cells ? 'cells' : null;
}

/** At most, as an item is indented by two columns or more within another one. */
function depthOf(containers: string): number {
  const indentation = /^[ \t]*/.exec(containers)?.[0].length ?? 0;
  return Math.floor(indentation / 2) + (containers.match(oneContainer)?.length ?? 0);
}

/** The text with blanks in place of the lines, so that all others keep their places. */
export function withoutExcesses(text: string, excesses: readonly Excess[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of excesses) {
    const blanks = text
      .slice(start.offset, end)
      .replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
    left += text.slice(from, start.offset) + blanks;
    from = end;
  }
  return left + text.slice(from);
}
