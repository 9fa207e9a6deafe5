// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** Actions that have nothing else to say, such as deletions, answer with this. */
export interface Success {
  /** Always `true`; a failure is an `error` instead. */
  success?: true;
}
