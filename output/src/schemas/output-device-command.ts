// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { ApplicationKeyPostDeviceTag } from './application-key-post.js';

/**
 * A node with these settings sends a command to devices.
 * The devices are listed one by one, chosen by tag, or both.
 */
export type OutputDeviceCommand = OutputDeviceCommandBase &
  ({ sendToDeviceIds: string[] } | { sendToDeviceTags: ApplicationKeyPostDeviceTag[] });

export interface OutputDeviceCommandBase {
  /** Template of the name of the command. At least 1 character. */
  nameTemplate: string;
  /** Template of the arguments of the command. */
  payloadTemplate?: string;
  /** Tags that choose the devices. At least 1 item. */
  sendToDeviceTags?: ApplicationKeyPostDeviceTag[];
  /**
   * Devices that get the command, in addition to those chosen by tag.
   * At least 1 item.
   * Each: at least 1 character.
   */
  sendToDeviceIds?: string[];
}
