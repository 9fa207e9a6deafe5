// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `device.patch` replaces the properties given here and leaves the others as they are.
 * Lists are replaced whole: to add a tag, send the present ones along.
 */
export interface DevicePatch {
  /** New name of the device. 1 to 255 characters. */
  name?: string;
  /** New text that says what the device is. At most 32767 characters. */
  description?: string;
  /** All tags of the device from now on. */
  tags?: DevicePatchTag[];
  /** All values that the device reports from now on. */
  attributes?: DevicePatchAttribute[];
  /** New role of the device; see `deviceClass` in `device`. */
  deviceClass?: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Master that an owned device reports through. Matches `^[A-Fa-f\d]{24}$`. */
  masterId?: string;
}

export interface DevicePatchTag {
  /** What the tag is about; letters, digits, `_` and `-`. Matches `^[0-9a-zA-Z_-]{1,255}$`. */
  key: string;
  /** What the device is tagged with under this key. 1 to 255 characters. */
  value: string;
}

export interface DevicePatchAttribute {
  /**
   * Key of the value in the state of the device; letters, digits, `_` and `-`.
   * Matches `^[0-9a-zA-Z_-]{1,255}$`.
   */
  name: string;
  /** Kind of value to expect; `gps` is a position. */
  dataType: 'string' | 'number' | 'gps' | 'boolean';
}
