import type { Code } from 'mdast';
import type { Point, Source } from '../../model/source.js';
import { lineStartsOf, pointAt } from '../../lines.js';

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
  const placeAt = (at: number): Point => {
    const point = pointAt(starts, at);
    return { line: line + point.line - 1, column: point.column + indentation };
  };
  return { document, start: placeAt(offset), end: placeAt(offset + length) };
}
