// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow when its button is pressed, as `flow.pressVirtualButton` does. */
export interface TriggerVirtualButton {
  /** Marks a trigger by virtual button. */
  type: 'virtualButton';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Always empty: this trigger has no settings. */
  config?: Record<string, never>;
}
