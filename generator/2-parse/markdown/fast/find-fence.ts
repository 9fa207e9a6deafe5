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
  const [, ticks, mark = ticks] = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(lineAt(text, at)) ?? [];
  if (mark === undefined) return null;
  const from = lineAfter(text, at);
  const end = findClosing(text, from - 1, mark);
  if (end === null) return 'open';
  const to = end + 1;
  return { at, from, to, lines: countLines(text, from, to) };
}

const closings = {
  ticks: /\n {0,3}(`{3,})[ \t]*(?=\r?\n|$)/g,
  tildes: /\n {0,3}(~{3,})[ \t]*(?=\r?\n|$)/g,
} as const;

/** The end of the line before one of as many marks or more, which may be the very next one. */
function findClosing(text: string, from: number, mark: string): number | null {
  const closing = mark.startsWith('`') ? closings.ticks : closings.tildes;
  closing.lastIndex = from;
  for (let found = closing.exec(text); found !== null; found = closing.exec(text)) {
    if ((found[1] ?? '').length >= mark.length) return found.index;
  }
  return null;
}
