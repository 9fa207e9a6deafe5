// Generated from docs/_api.md by sdkdown. Edit the document, not this file.

/** Parameters that every method takes. */
export interface GlobalParams {
  /** Is a setter. Default: `true`. */
  __proto__?: boolean | undefined;
  /** Is a keyword. Default: `"it's"`. */
  class?: string | undefined;
}
