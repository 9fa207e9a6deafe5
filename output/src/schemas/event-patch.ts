// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `event.patch` moves an event to another state, comments on it or both.
 * Each patch is recorded among the updates of the event.
 */
export interface EventPatch {
  /** State that the event moves to. */
  state?: 'new' | 'acknowledged' | 'resolved';
  /** Remark on the change. At most 32767 characters. */
  comment?: string;
  /** Further data to record with the change, any JSON value. */
  data?: unknown;
}
