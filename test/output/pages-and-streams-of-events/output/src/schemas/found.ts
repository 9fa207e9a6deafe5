// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** Ships that were searched for. */
export interface Found {
  matches?: string[];
  total?: number;
}
