// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `applicationKeys.post` takes this to create a key.
 * The devices that it is for may be listed
 * one by one, chosen by tag, or both.
 */
export interface ApplicationKeyPost {
  /** Devices that the key is for. Each: matches `^[A-Fa-f\d]{24}$`. */
  deviceIds?: string[];
  /** Tags that choose further devices for the key. */
  deviceTags?: ApplicationKeyPostDeviceTag[];
}

export interface ApplicationKeyPostDeviceTag {
  /** Key of the tag. */
  key?: string;
  /** Value that the tag must have. */
  value?: string;
}
