// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DashboardPatchBlock } from './dashboard-patch.js';

/**
 * A dashboard is a screen of blocks that show the data of applications.
 * Its owner is a user or an organization.
 */
export interface Dashboard {
  /** Identifies the dashboard. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  dashboardId?: string;
  /** When the dashboard was created. In the format `date-time`. */
  creationDate?: string;
  /** When the dashboard was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** User or organization that owns the dashboard. Matches `^[A-Fa-f\d]{24}$`. */
  ownerId?: string;
  /** Whether `ownerId` names a user or an organization. */
  ownerType?: 'user' | 'organization';
  /** Name shown for the dashboard. 1 to 255 characters. */
  name?: string;
  /** What the dashboard shows. */
  blocks?: DashboardPatchBlock[];
  /** Text that says what the dashboard shows. At most 32767 characters. */
  description?: string;
  /** Seconds from one refresh of the blocks to the next. */
  refreshRate?: number;
}
