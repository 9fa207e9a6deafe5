import { countLines, lineAfter, lineAt } from './lines.js';

/** The body of a fence, in whole lines. */
export interface FenceCut {
  /** Where the fence begins: offset of its first line. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How many lines there are between `from` and `to`. */
  readonly lines: number;
}

/** @returns `open` for a fence that nothing closes, `null` for a line that opens none */
export function findFence(text: string, at: number): FenceCut | 'open' | null {
  if (text[at] !== '`' && text[at] !== '~') return null;
  const [, ticks, mark = ticks] = /^(?:(`{3,})[^`]*|(~{3,})[^]*)$/.exec(lineAt(text, at)) ?? [];
  if (mark === undefined) return null;
  const from = lineAfter(text, at);
  // A line of as many marks or more; it may be the very next one.
  const closing = new RegExp(`\\n {0,3}${mark}${mark[0] ?? ''}*[ \\t]*(?:\\r?\\n|$)`, 'g');
  closing.lastIndex = from - 1;
  const found = closing.exec(text);
  if (found === null) return 'open';
  const to = found.index + 1;
  return { at, from, to, lines: countLines(text, from, to) };
}
