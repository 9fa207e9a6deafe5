import type { Code } from 'mdast';
import type { Source } from '../../model/source.js';
import type { Page } from './page.js';

/** Which stretch of the document a stretch of a text in it is. */
export type Place = (offset: number, length: number) => Source;

/** For the text of a fence, which may be indented. */
export function placeInFence(page: Page, fence: Code): Place {
  const first = (fence.position?.start.line ?? 1) + 1;
  return placeFrom(page.document, fence.value, first, (fence.position?.start.column ?? 1) - 1);
}

/** For a document that is not Markdown. */
export function placeInDocument(document: string, text: string): Place {
  return placeFrom(document, text, 1, 0);
}

/** @param first the line of the document in which the text begins */
function placeFrom(document: string, text: string, first: number, indentation: number): Place {
  const pointAt = (offset: number): Source['start'] => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    const column = offset - (before.lastIndexOf('\n') + 1);
    return { line: first + line, column: column + 1 + indentation };
  };
  return (offset, length) => ({ document, start: pointAt(offset), end: pointAt(offset + length) });
}
