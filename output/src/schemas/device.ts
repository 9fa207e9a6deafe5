// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DevicePatchAttribute, DevicePatchTag } from './device-patch.js';

/**
 * A device reports values to an application and takes commands from it.
 * It is read with `device.get` and created with `devices.post`.
 */
export interface Device {
  /** Identifies the device. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  deviceId?: string;
  /** Application that the device belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the device was created. In the format `date-time`. */
  creationDate?: string;
  /** When the device was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Name shown for the device. 1 to 255 characters. */
  name?: string;
  /** Text that says what the device is. At most 32767 characters. */
  description?: string;
  /** Labels to find the device by. */
  tags?: DevicePatchTag[];
  /** The values that the device reports. */
  attributes?: DevicePatchAttribute[];
  /** Role of the device, which decides how its reports arrive. */
  deviceClass?: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Master that an owned device reports through. Matches `^[A-Fa-f\d]{24}$`. */
  masterId?: string;
  /** Whether the device is connected, and since when. */
  connectionInfo?: DeviceConnectionInfo;
}

/** The last change of a device's connection. */
export interface DeviceConnectionInfo {
  /** When the connection changed. In the format `date-time`. */
  time?: string;
  /** State of the connection since then, as a number. */
  connected?: number;
}
