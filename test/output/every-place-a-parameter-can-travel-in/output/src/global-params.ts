// Generated from docs/_api.md by sdkdown. Edit the document, not this file.

/** Parameters that every method takes. */
export interface GlobalParams {
  /** Whether results carry links. Default: `true`. */
  _links?: boolean | undefined;
  /** The workshop that the request is about. */
  tenant?: string | undefined;
}
