import { overLimit } from '../../../diagnostics.js';
import type { Limits } from '../../../model/limits.js';
import type { Source } from '../../../model/source.js';
import { lineAt } from '../fast/lines.js';
import type { Page } from '../page.js';
import type { Excess } from './find-excesses.js';

/** At the first line of each. */
export function reportExcesses(page: Page, excesses: readonly Excess[], limits: Limits): void {
  for (const excess of excesses) {
    const { limit } = excess;
    page.report(sourceOf(page, excess), overLimit(limit, limits[limit]));
    if (isWholePage(excess)) noteExcess(page, excess);
  }
}

/** Nothing follows from what is not read being absent. */
export function noteExcess(page: Page, excess: Excess): void {
  const source = sourceOf(page, excess);
  page.notes.noteGap({ source, name: '', isFatal: true, isEnd: isWholePage(excess) });
}

/** Of all other limits, the lines alone that are too much are left out. */
export function isWholePage({ limit }: Excess): boolean {
  return limit === 'characters' || limit === 'seconds';
}

function sourceOf({ document, text }: Page, { start: { line, offset } }: Excess): Source {
  const end = { line, column: lineAt(text, offset).length + 1 };
  return { document, start: { line, column: 1 }, end };
}
