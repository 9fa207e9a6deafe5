// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A device presents these credentials to `auth.authenticateDevice` to log in. */
export interface DeviceCredentials {
  /** Device that wants to log in. Matches `^[A-Fa-f\d]{24}$`. */
  deviceId: string;
  /** An application key that is meant for this device, its public half. */
  key: string;
  /** Private half of the same application key. */
  secret: string;
}
