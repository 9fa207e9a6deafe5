// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `auth.authenticateDevice` answers with this when a device has logged in. */
export interface AuthedDevice {
  /** Application that the device belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId: string;
  /** Device that has logged in. Matches `^[A-Fa-f\d]{24}$`. */
  deviceId: string;
  /** Role of the device; see `deviceClass` in `device`. */
  deviceClass: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Token that authorizes the further requests of the device. */
  token: string;
}
