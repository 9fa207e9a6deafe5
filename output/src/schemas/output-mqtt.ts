// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings publishes an MQTT message. */
export interface OutputMqtt {
  /** Template of the topic to publish to. At least 1 character. */
  topicTemplate: string;
  /** Template of the message to publish. At least 1 character. */
  messageTemplate: string;
}
