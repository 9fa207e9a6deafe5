// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** What went wrong. */
export interface Fault {
  type: string;
  message: string;
}
