// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * What stands on a shelf.
 *
 * @example
 * ```json
 * [
 *   "spade",
 *   "hose"
 * ]
 * ```
 */
export type ShelfItems = string[];
