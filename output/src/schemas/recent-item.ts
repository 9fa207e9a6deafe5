// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** The current user has just looked at this item, and `me.addRecentItem` makes a note of it. */
export interface RecentItem {
  /** What kind of thing it is. */
  itemType: 'application' | 'device' | 'flow' | 'dashboard';
  /** Application that a device or flow belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  parentId?: string;
  /** Identifies the thing among those of its kind. Matches `^[A-Fa-f\d]{24}$`. */
  itemId: string;
}
