import type { Source } from '../../model/source.js';
import type { PageRecord, Told } from '../record/run-record.js';

/** Lines of a document that stand elsewhere than before. */
export interface MovedLines {
  readonly document: string;
  /** The last line that is not moved. */
  readonly behind: number;
  readonly by: number;
}

export function movedSource(source: Source, { document, behind, by }: MovedLines): Source {
  if (by === 0 || source.document !== document || source.start.line <= behind) return source;
  const { start, end } = source;
  return {
    document,
    start: { line: start.line + by, column: start.column },
    end: { line: end.line + by, column: end.column },
  };
}

export function movedTold(told: readonly Told[], moved: MovedLines): readonly Told[] {
  return told.map(([source, diagnostic]) => [movedSource(source, moved), diagnostic]);
}

export function movedPage(page: PageRecord, moved: MovedLines): PageRecord {
  if (moved.by === 0 || page.document !== moved.document) return page;
  const outline: unknown = JSON.parse(page.outline, (_, value: unknown) =>
    isSource(value) ? movedSource(value, moved) : value,
  );
  return {
    ...page,
    text: movedTold(page.text, moved),
    page: movedTold(page.page, moved),
    outline: JSON.stringify(outline),
  };
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'document' in value && 'start' in value;
}
