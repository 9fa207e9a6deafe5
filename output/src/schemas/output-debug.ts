// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings prints to the debug log of its flow. */
export interface OutputDebug {
  /** Text to print. At least 1 character. */
  message: string;
}
