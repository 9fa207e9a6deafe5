import type { CheckedApi, CheckedOperation } from '../model/documents/checked-api.js';
import type { Gap } from '../model/documents/outline.js';
import type { Source } from '../model/source.js';
import { operationsOf } from './operations-of.js';

/** Where documents were not read as a whole, which was reported: nothing is missing there for sure. */
export class Gaps {
  readonly #gaps = new Map<string, readonly Gap[]>();
  readonly #headings = new Map<string, number[]>();

  constructor(api: CheckedApi) {
    for (const { document, gaps } of api.outlines) this.#gaps.set(document, gaps);
    for (const { source } of operationsOf(api)) {
      const known = this.#headings.get(source.document) ?? [];
      this.#headings.set(source.document, [...known, source.start.line]);
    }
  }

  /** Those in an action's section. */
  in({ source: { document, start } }: CheckedOperation): readonly Gap[] {
    const gaps = this.inDocument(document);
    if (gaps.length === 0) return [];
    const below = (this.#headings.get(document) ?? []).filter((line) => line > start.line);
    const end = Math.min(...below, Infinity);
    return gaps.filter(({ source: { start: gap } }) => gap.line >= start.line && gap.line < end);
  }

  isIn(operation: CheckedOperation): boolean {
    return this.in(operation).length > 0;
  }

  inDocument(document: string): readonly Gap[] {
    return this.#gaps.get(document) ?? [];
  }

  isAt({ document, start }: Source): boolean {
    return this.inDocument(document).some(({ source }) => source.start.line === start.line);
  }

  /** Whether the document ends where it should not. */
  isCut(document: string): boolean {
    return this.inDocument(document).some(({ isEnd }) => isEnd);
  }
}
