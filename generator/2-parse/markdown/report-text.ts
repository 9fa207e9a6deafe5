import { reportBrokenLinks } from '../links/broken-links.js';
import type { Limits } from '../../model/limits.js';
import type { Report } from '../../model/messages.js';
import { reportExcesses } from './limits/report-excesses.js';
import { noNotes } from './page-notes.js';
import type { OpenPage } from './read-page.js';
import { reportSplitTables } from './tables/split-tables.js';

/** What is wrong in a page whatever it is about. */
export function reportText(open: OpenPage, limits: Limits, report: Report): void {
  const page = { ...open, report, notes: noNotes };
  reportExcesses(page, open.excesses, limits);
  reportSplitTables(page, open.root);
  reportBrokenLinks(page, open.root);
}
