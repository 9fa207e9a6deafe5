// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A ship in the harbour. */
export interface Ship {
  id: string;
  name: string;
}
