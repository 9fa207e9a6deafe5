import type { Nodes } from 'mdast';
import type { Source } from '../../model/source.js';
import type { Diagnostic, Report } from '../../model/messages.js';
import type { Excess } from './limits/find-excesses.js';
import type { PageNotes } from './page-notes.js';

/** A document, and the means to point at a place in it. */
export interface Page {
  /** `input-docs/device.md`. */
  readonly document: string;
  readonly text: string;
  /** Where `[…][name]` leads, by the name in lower case. */
  readonly definitions: ReadonlyMap<string, string>;
  /** What of the text is not read. */
  readonly excesses: readonly Excess[];
  readonly report: Report;
  readonly notes: PageNotes;
}

export function sourceOf(page: Pick<Page, 'document'>, node: Nodes): Source {
  const { start, end } = node.position ?? {
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  };
  return {
    document: page.document,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

/** The node as the document spells it. */
export function markdownOf(page: Page, node: Nodes): string {
  return page.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

export function reportAt(page: Page, node: Nodes, diagnostic: Diagnostic): void {
  page.report(sourceOf(page, node), diagnostic);
}

/** The beginning of a document, for what is missing in all of it. */
export function beginningOf(document: string): Source {
  const point = { line: 1, column: 1 };
  return { document, start: point, end: point };
}
