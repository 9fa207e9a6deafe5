// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** What a ship signals. */
export interface Signal {
  flags: string;
}
