import type { Code } from 'mdast';
import type { Source } from '../../model/source.js';
import { countLines } from './fast/lines.js';

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
  const pointAt = (end: number): Source['start'] => {
    const column = end - (end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1);
    return { line: line + linesBefore(text, end), column: column + 1 + indentation };
  };
  return { document, start: pointAt(offset), end: pointAt(offset + length) };
}

let counted = { text: '', end: 0, lines: 0 };

/** Places of one text are asked for one after the other, and mostly from the beginning to the end. */
function linesBefore(text: string, end: number): number {
  const known = counted.text === text && counted.end <= end ? counted : { end: 0, lines: 0 };
  const lines = known.lines + countLines(text, known.end, end);
  counted = { text, end, lines };
  return lines;
}
