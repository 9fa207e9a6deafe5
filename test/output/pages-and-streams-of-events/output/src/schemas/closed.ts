// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** When the harbour opens again. */
export interface Closed {
  until: string;
}
