// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DashboardBlock } from './dashboard.js';

/**
 * `dashboard.patch` replaces the properties given here and leaves the others as they are.
 * Blocks are replaced all together, not one by one.
 */
export interface DashboardPatch {
  /** New name of the dashboard. 1 to 255 characters. */
  name?: string;
  /** All blocks of the dashboard from now on. */
  blocks?: DashboardBlock[];
  /** New text that says what the dashboard shows. At most 32767 characters. */
  description?: string;
  /** Seconds from one refresh of the blocks to the next. 5 to 600. */
  refreshRate?: number;
}
