// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { ApplicationKeyPostDeviceTag } from './application-key-post.js';

/**
 * A node with these settings looks up what devices last reported.
 * The devices are listed one by one, chosen by tag, or both.
 */
export type DataLastState = DataLastStateBase &
  ({ deviceTags: ApplicationKeyPostDeviceTag[] } | { deviceIds: string[] });

export interface DataLastStateBase {
  /**
   * JSON path in the payload that receives the states found.
   * At least 1 character.
   */
  resultPath: string;
  /** Tags that choose the devices. At least 1 item. */
  deviceTags?: ApplicationKeyPostDeviceTag[];
  /**
   * Devices to include, in addition to those chosen by tag.
   * At least 1 item.
   */
  deviceIds?: string[];
}
