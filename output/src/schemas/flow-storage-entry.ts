// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A flow keeps such entries from one run to the next.
 * They can be written from outside with `flow.setStorageEntry`.
 */
export interface FlowStorageEntry {
  /** Name that the value is stored under. 1 to 255 characters. */
  key: string;
  /** Any JSON value. */
  value?: unknown;
}
