// Generated from input-docs/_api.md by sdkdown. Edit the document, not this file.

/** Parameters that every method takes. */
export interface GlobalParams {
  /**
   * Whether the answer names what can be done with the resource.
   * Default: `false`.
   */
  _actions?: boolean | undefined;
  /** Whether the answer links to the resource and its neighbours. Default: `true`. */
  _links?: boolean | undefined;
  /** Whether the answer carries the resources that belong to it. Default: `true`. */
  _embedded?: boolean | undefined;
}
