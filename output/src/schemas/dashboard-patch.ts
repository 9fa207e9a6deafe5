// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `dashboard.patch` replaces the properties given here and leaves the others as they are.
 * Blocks are replaced all together, not one by one.
 */
export interface DashboardPatch {
  /** New name of the dashboard. 1 to 255 characters. */
  name?: string;
  /** All blocks of the dashboard from now on. */
  blocks?: DashboardPatchBlock[];
  /** New text that says what the dashboard shows. At most 32767 characters. */
  description?: string;
  /** Seconds from one refresh of the blocks to the next. 5 to 600. */
  refreshRate?: number;
}

export interface DashboardPatchBlock {
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
