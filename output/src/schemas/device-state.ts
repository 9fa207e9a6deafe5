// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A state holds the values that a device has at one moment.
 * The device reports it with `device.sendState`.
 */
export interface DeviceState {
  /** When the device had these values. In the format `date-time`. */
  time?: string;
  /** Device that passed the report on for this one. */
  relayId?: string;
  /** Reported values by the name of their attribute. */
  data: Record<string, number | string | boolean>;
}
