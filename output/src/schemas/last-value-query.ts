// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `data.lastValueQuery` is asked for an attribute of the devices that are chosen here. */
export interface LastValueQuery {
  /** Name of the attribute to look up. Matches `^[0-9a-zA-Z_-]{1,255}$`. */
  attribute?: string;
  /** Tags that choose the devices. */
  deviceTags?: LastValueQueryDeviceTag[];
  /**
   * Devices to include, in addition to those chosen by tag.
   * Each: matches `^[A-Fa-f\d]{24}$`.
   */
  deviceIds?: string[];
}

export interface LastValueQueryDeviceTag {
  /** Key of the tag. Matches `^[0-9a-zA-Z_-]{1,255}$`. */
  key?: string;
  /** Value that the tag must have. 1 to 255 characters. */
  value?: string;
}
