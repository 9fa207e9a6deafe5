// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A command tells a device to do something.
 * It is sent with `device.sendCommand`.
 */
export interface DeviceCommand {
  /** When the command was given. In the format `date-time`. */
  time?: string;
  /** Tells the device what to do. */
  name: string;
  /** Arguments of the command, in whatever form the device expects. */
  payload?: Record<string, unknown>;
}
