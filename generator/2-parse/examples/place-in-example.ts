import type { Code } from 'mdast';
import type { Source } from '../../model/source.js';
import { lastAtMost } from '../../lines.js';
import { sourceOf, type Page } from '../markdown/page.js';

/** Which stretch of the document a stretch of an example is. */
export type Place = (offset: number, length: number) => Source;

const lineEnding = /\r\n|\n|\r/g;

/**
 * For the text of a fence, or of code that is only indented, wherever it stands: what the document
 * has before a line of it, such as `> ` or a tab, may differ from line to line, but all lines end
 * where the document's do.
 */
export function placeInExample(page: Page, code: Code): Place {
  const { start } = sourceOf(page, code);
  const begin = code.position?.start.offset ?? 0;
  const isFence = /[`~]/.test(page.text.charAt(begin));
  const lines = page.text
    .slice(begin - (start.column - 1), code.position?.end.offset ?? 0)
    .split(lineEnding)
    .slice(isFence ? 1 : 0);
  const first = start.line + (isFence ? 1 : 0);
  const endings = [...code.value.matchAll(lineEnding)];
  const starts = [0, ...endings.map((ending) => ending.index + ending[0].length)];
  const ends = [...endings.map((ending) => ending.index), code.value.length];
  const pointAt = (offset: number): { readonly line: number; readonly column: number } => {
    const line = lastAtMost(starts, offset);
    const toEnd = (ends[line] ?? offset) - offset;
    return { line: first + line, column: Math.max(0, (lines[line] ?? '').length - toEnd) + 1 };
  };
  return (offset, length) => ({
    document: page.document,
    start: pointAt(offset),
    end: pointAt(offset + length),
  });
}
