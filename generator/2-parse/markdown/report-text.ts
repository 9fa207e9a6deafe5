import { reportBrokenLinks } from '../links/broken-links.js';
import type { Limits } from '../../model/limits.js';
import { reportExcesses } from './limits/report-excesses.js';
import type { Page } from './page.js';
import type { OpenPage } from './read-page.js';
import { reportSplitTables } from './tables/split-tables.js';

/** What is wrong in a page whatever it is about. */
export function reportText(page: OpenPage & Page, limits: Limits): void {
  reportExcesses(page, page.excesses, limits);
  reportSplitTables(page, page.root);
  reportBrokenLinks(page, page.root);
}
