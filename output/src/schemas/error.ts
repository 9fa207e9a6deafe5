// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** Every response that reports a failure has this body. */
export interface ErrorSchema {
  /** Kind of error, for programs to tell apart. */
  type?: string;
  /** What went wrong, for people to read. */
  message?: string;
}
