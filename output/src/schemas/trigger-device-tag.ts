// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow when a device with a certain tag reports its state. */
export interface TriggerDeviceTag {
  /** Tag that the device must have, its key and value in one string. */
  key: string;
  /** Marks a trigger by device tag. */
  type: 'deviceTag';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Always empty: this trigger has no settings. */
  config?: Record<string, never>;
}
