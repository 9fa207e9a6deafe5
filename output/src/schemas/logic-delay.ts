// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings holds a payload back
 * for a while before it passes it on.
 */
export interface LogicDelay {
  /** Seconds to wait. An integer, 1 to 59. */
  delay: number;
}
