import { overLimit } from '../../../diagnostics.js';
import type { Limits } from '../../../model/limits.js';
import { lineAt } from '../fast/lines.js';
import type { Page } from '../page.js';
import type { Excess } from './find-excesses.js';

/** At the first line of each. */
export function reportExcesses(page: Page, excesses: readonly Excess[], limits: Limits): void {
  for (const { limit, start } of excesses) {
    const { line, offset } = start;
    const end = { line, column: lineAt(page.text, offset).length + 1 };
    const source = { document: page.document, start: { line, column: 1 }, end };
    page.report(source, overLimit(limit, limits[limit]));
  }
}
