// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

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
  blocks?: DashboardBlock[];
  /** Text that says what the dashboard shows. At most 32767 characters. */
  description?: string;
  /** Seconds from one refresh of the blocks to the next. */
  refreshRate?: number;
}

export interface DashboardBlock {
  /** Identifies the block within its dashboard. */
  id: string;
  /** Kind of display, such as a graph or a gauge. */
  blockType: string;
  /** Heading shown on the block. At most 255 characters. */
  title?: string;
  /** Application whose data the block shows. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** Leftmost grid column that the block covers. An integer. */
  startX: number;
  /** Topmost grid row that the block covers. An integer. */
  startY: number;
  /** Grid columns that the block covers. An integer. */
  width: number;
  /** Grid rows that the block covers. An integer. */
  height: number;
  /** Settings of the block; which ones apply depends on `blockType`. */
  config?: Record<string, unknown>;
}
