// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow on events of a certain kind. */
export interface TriggerEvent {
  /** Which events start the flow, a pair in one string. */
  key: string;
  /** Marks a trigger by event. */
  type: 'event';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Always empty: this trigger has no settings. */
  config?: Record<string, never>;
}
