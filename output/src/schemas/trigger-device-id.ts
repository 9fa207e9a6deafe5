// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow when a certain device reports its state. */
export interface TriggerDeviceId {
  /** ID of the device whose reports start the flow. Matches `^[A-Fa-f\d]{24}$`. */
  key: string;
  /** Marks a trigger by device. */
  type: 'deviceId';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Always empty: this trigger has no settings. */
  config?: Record<string, never>;
}
