import stringWidth from 'string-width';
import type { Source } from '../model/source.js';

/** A line of a frame and, where there is one, the line of carets below it. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Columns of a terminal before the carets, and how many carets; `null` where none stand. */
  readonly marked: { readonly before: number; readonly width: number } | null;
}

/** Columns of a terminal that a line may take; what is further from the place is cut. */
const widest = 100;
/** Lines of a place that are shown; of more, the first and the last. */
const most = 4;

export function linesOf(text: string): readonly string[] {
  // Many times as fast as the expression, and most texts have no other line ends.
  return text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
}

/**
 * The lines of a place, with the one before it, as a terminal can show them.
 * @param lines those of the whole document
 */
export function frameLines(lines: readonly string[], { start, end }: Source): readonly FrameLine[] {
  const last = Math.min(
    Math.max(start.line, end.column === 1 ? end.line - 1 : end.line),
    lines.length,
  );
  const count = last - start.line + 1;
  const shown = Array.from({ length: Math.max(count, 1) }, (_, index) => start.line + index).filter(
    (_, index) => count <= most || index < 2 || index === count - 1,
  );
  const before = start.line - 1;
  const context = (lines[before - 1] ?? '').trim() === '' ? [] : [before];
  return [
    ...context.map((number) => ({
      number,
      ...cropLine(lines[number - 1] ?? '', 0, 0),
      marked: null,
    })),
    ...shown.map((number) => {
      const line = lines[number - 1] ?? '';
      const from = number === start.line ? start.column - 1 : line.search(/\S|$/);
      const to = number === end.line ? end.column - 1 : line.trimEnd().length;
      return { number, ...cropLine(line, from, Math.max(from, to)) };
    }),
  ];
}

interface Grapheme {
  readonly index: number;
  readonly shown: string;
  readonly width: number;
}

/** The line around a stretch of it, in UTF-16 units, no wider than a terminal. */
function cropLine(line: string, from: number, to: number): Omit<FrameLine, 'number'> {
  // Of a line of 100 kB, nobody measures what is far away.
  const start = Math.max(0, from - reach);
  const near = line.slice(start, from + reach);
  const cropped = cropNear(near, from - start, to - start, start > 0);
  return near.length === line.length - start || cropped.text.endsWith('…')
    ? cropped
    : { ...cropped, text: `${cropped.text}…` };
}

/** In UTF-16 units, and many times what is shown. */
const reach = 2000;

/** @param isCut whether the line begins before */
function cropNear(
  line: string,
  from: number,
  to: number,
  isCut: boolean,
): Omit<FrameLine, 'number'> {
  const all = graphemesOf(line);
  const widthOf = (graphemes: readonly Grapheme[]): number =>
    graphemes.reduce((sum, { width }) => sum + width, 0);
  const first = all.filter(({ index }) => index < from).length;
  const marked = all.slice(first).filter(({ index }) => index < to).length;
  let left = 0;
  if (widthOf(all) > widest && widthOf(all.slice(0, first + marked)) > widest - 10) {
    left = first;
    for (let used = 0; left > 0 && used < widest / 3; left -= 1) used += all[left - 1]?.width ?? 0;
  }
  let right = left;
  for (let used = 0; right < all.length; right += 1) {
    used += all[right]?.width ?? 0;
    if (used > widest) break;
  }
  const lead = left === 0 && !isCut ? '' : '…';
  return {
    text: lead + shownText(all.slice(left, right)) + (right === all.length ? '' : '…'),
    marked: {
      before: lead.length + widthOf(all.slice(left, first)),
      width: Math.max(1, widthOf(all.slice(first, Math.min(first + marked, right)))),
    },
  };
}

function shownText(graphemes: readonly Grapheme[]): string {
  return graphemes
    .map(({ shown }) => shown)
    .join('')
    .trimEnd();
}

/** Made when it is needed: that takes 65 ms, and most lines are ASCII. */
let segmenter: Intl.Segmenter | null = null;

/** What a terminal shows of a line: a tab as spaces, and nothing that it would obey. */
function graphemesOf(line: string): readonly Grapheme[] {
  let column = 0;
  if (/^[ -~]*$/.test(line)) {
    return Array.from(line, (shown, index) => ({ index, shown, width: 1 }));
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(4 - (column % 4)) : visibleText(segment);
    const width = stringWidth(shown);
    column += width;
    return { index, shown, width };
  });
}

/** Joiners stay, which hold emoji and scripts together; all else that is not seen is. */
export function visibleText(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  });
}
