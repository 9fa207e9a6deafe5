// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** What went wrong. */
export interface ErrorSchema {
  /** Short name of the error. */
  type: string;
  /** A sentence for people. */
  message: string;
}
