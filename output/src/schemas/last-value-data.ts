// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `data.lastValueQuery` answers with the last known values of each device.
 * The keys are the IDs of the devices.
 */
export type LastValueData = Record<string, LastValueDataValue>;

/** What the device with this ID last reported. */
export interface LastValueDataValue {
  /** When the device reported. In the format `date-time`. */
  time: string;
  /** Reported values by the name of their attribute. */
  data: Record<string, number | string | boolean>;
}
