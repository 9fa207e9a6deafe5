// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `events.post` takes this to raise an event.
 * Level, state and subject are required.
 */
export interface EventPost {
  /** How serious the event is, from `info` to `critical`. */
  level: 'info' | 'warning' | 'error' | 'critical';
  /** Where the event stands in its handling. */
  state: 'new' | 'acknowledged' | 'resolved';
  /** One line that says what happened. 1 to 255 characters. */
  subject: string;
  /** Full account of what happened. At most 32767 characters. */
  message?: string;
  /** Further data to keep with the event, any JSON value. */
  data?: unknown;
}
