// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings runs a script of the user's own on the payload. */
export interface LogicFunction {
  /** Source text of the script. At least 1 character. */
  script: string;
}
