// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DevicePatchAttribute, DevicePatchTag } from './device-patch.js';

/**
 * `devices.post` takes this to create a device.
 * A name is enough to begin with.
 */
export interface DevicePost {
  /** Name to show for the device. 1 to 255 characters. */
  name: string;
  /** Text that says what the device is. At most 32767 characters. */
  description?: string;
  /** Labels to find the device by. */
  tags?: DevicePatchTag[];
  /** The values that the device will report. */
  attributes?: DevicePatchAttribute[];
  /** Role of the device; see `deviceClass` in `device`. */
  deviceClass?: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Master that an owned device reports through. Matches `^[A-Fa-f\d]{24}$`. */
  masterId?: string;
}
