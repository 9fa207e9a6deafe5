import { byText } from './incremental/by-text.js';
import type { Point } from './model/source.js';

/** Where each line begins, as Markdown counts lines. Thousands of places may be asked for of one text. */
export const lineStartsOf = byText(
  (text): readonly number[] => [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length),
  ],
  50,
);

/** The line of an offset, counted from 1, where `\n` alone ends lines. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}

/** @param starts where lines begin */
export function pointAt(starts: readonly number[], offset: number): Point {
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** The index of the last of the numbers, which ascend from 0, that is not above the limit. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
