// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings raises an event in the application of its flow. */
export interface OutputEvent {
  /** How serious the event is, from `info` to `critical`. */
  level: 'info' | 'warning' | 'error' | 'critical';
  /**
   * Template of the one line that says what happened.
   * At least 1 character.
   */
  subjectTemplate: string;
  /** Template of the full account of what happened. At least 1 character. */
  messageTemplate: string;
}
