// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * An event is something that happened in an application and may need attention.
 * People follow it up by moving it from `new` to `resolved`.
 */
export interface Event {
  /** Identifies the event. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  eventId?: string;
  /** Application that the event belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the event was raised. In the format `date-time`. */
  creationDate?: string;
  /** When the event was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Whether a flow, a user or a device raised the event. */
  sourceType?: 'flow' | 'user' | 'device';
  /** Flow, user or device that raised the event. Matches `^[A-Fa-f\d]{24}$`. */
  sourceId?: string;
  /** How serious the event is. */
  level?: 'info' | 'warning' | 'error' | 'critical';
  /** Where the event stands in its handling. */
  state?: 'new' | 'acknowledged' | 'resolved';
  /** One line that says what happened. */
  subject?: string;
  /** Full account of what happened. */
  message?: string;
  /** Further data that was kept with the event. */
  data?: unknown;
  /** What was done about the event since it was raised. */
  updates?: EventUpdate[];
}

export interface EventUpdate {
  /** Whether a flow, a user or a device made the change. */
  sourceType?: 'flow' | 'user' | 'device';
  /** Flow, user or device that made the change. Matches `^[A-Fa-f\d]{24}$`. */
  sourceId?: string;
  /** When the change was made. In the format `date-time`. */
  creationDate?: string;
  /** Remark that was left with the change. At most 32767 characters. */
  comment?: string;
  /** Further data that was recorded with the change. */
  data?: unknown;
  /** How the change moved the event. */
  stateChange?: EventUpdateStateChange;
}

/** How the change moved the event. */
export interface EventUpdateStateChange {
  /** State before the change. */
  old?: 'new' | 'acknowledged' | 'resolved';
  /** State after the change. */
  new?: 'new' | 'acknowledged' | 'resolved';
}
