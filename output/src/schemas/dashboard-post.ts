// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DashboardPatchBlock } from './dashboard-patch.js';

/**
 * `dashboards.post` takes this to create a dashboard.
 * It may start out empty: only the name is required.
 */
export interface DashboardPost {
  /** Organization that will own the dashboard. Matches `^[A-Fa-f\d]{24}$`. */
  orgId?: string;
  /** Name to show for the dashboard. 1 to 255 characters. */
  name: string;
  /** Blocks that the dashboard starts with. */
  blocks?: DashboardPatchBlock[];
  /** Text that says what the dashboard shows. At most 32767 characters. */
  description?: string;
  /** Seconds from one refresh of the blocks to the next. 5 to 600. */
  refreshRate?: number;
}
