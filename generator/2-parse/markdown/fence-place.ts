import type { Code } from 'mdast';
import type { Source } from '../../model/source.js';
import { byText } from '../../incremental/by-text.js';

/** Where a text inside of a document begins, which may be indented there. */
export interface TextPlace {
  readonly document: string;
  /** The line of the document in which the text begins. */
  readonly line: number;
  /** In columns, the same for all lines. */
  readonly indentation: number;
}

/** Of the text of a fence. */
export function placeOfFence(document: string, { position }: Code): TextPlace {
  return {
    document,
    line: (position?.start.line ?? 1) + 1,
    indentation: (position?.start.column ?? 1) - 1,
  };
}

/** Of a document that is not Markdown. */
export function placeOfDocument(document: string): TextPlace {
  return { document, line: 1, indentation: 0 };
}

/** The stretch of the document that is a stretch of the text. */
export function sourceInText(
  text: string,
  { document, line, indentation }: TextPlace,
  offset: number,
  length: number,
): Source {
  const starts = lineStartsOf(text);
  const pointAt = (end: number): Source['start'] => {
    const index = lineAt(starts, end);
    const column = end - (starts[index] ?? 0);
    return { line: line + index, column: column + 1 + indentation };
  };
  return { document, start: pointAt(offset), end: pointAt(offset + length) };
}

/** Where lines begin. Thousands of places may be asked for of one text. */
const lineStartsOf = byText((text): readonly number[] => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}, 50);

/** The last line that begins there, or before. */
function lineAt(starts: readonly number[], offset: number): number {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return first;
}
