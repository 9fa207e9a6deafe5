// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This trigger starts its flow when a message arrives on a certain MQTT topic. */
export interface TriggerMqtt {
  /** Topic to listen to; letters, digits, `_` and `-`. Matches `^[0-9a-zA-Z_-]{1,230}$`. */
  key: string;
  /** Marks a trigger by MQTT topic. */
  type: 'mqttTopic';
  /** Where the flow goes on when the trigger fires, a list for each output. */
  outputIds?: string[][];
  /** Free-form data about the trigger, kept for the editor. */
  meta?: Record<string, unknown>;
  /** Always empty: this trigger has no settings. */
  config?: Record<string, never>;
}
