// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `me.fetchRecentItems` and `me.addRecentItem` return what the current user has lately looked at, all of one kind. */
export interface RecentItemList {
  /** What kind of things the list holds. */
  itemType?: 'application' | 'device' | 'flow' | 'dashboard';
  /** Application that the devices or flows belong to. Matches `^[A-Fa-f\d]{24}$`. */
  parentId?: string;
  /** The things looked at. */
  items?: RecentItemListItem[];
}

export interface RecentItemListItem {
  /** Identifies the thing among those of its kind. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** Name shown for the thing. 1 to 255 characters. */
  name?: string;
}
