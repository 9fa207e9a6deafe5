// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings looks up what devices last reported.
 * The devices are listed one by one, chosen by tag, or both.
 */
export type DataLastState = DataLastStateBase &
  ({ deviceTags: DataLastStateDeviceTag[] } | { deviceIds: string[] });

export interface DataLastStateDeviceTag {
  /** Key of the tag. */
  key?: string;
  /** Value that the tag must have. */
  value?: string;
}

export interface DataLastStateBase {
  /**
   * JSON path in the payload that receives the states found.
   * At least 1 character.
   */
  resultPath: string;
  /** Tags that choose the devices. At least 1 item. */
  deviceTags?: DataLastStateDeviceTag[];
  /**
   * Devices to include, in addition to those chosen by tag.
   * At least 1 item.
   */
  deviceIds?: string[];
}
