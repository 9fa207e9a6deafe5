// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings sends the payload one
 * of two ways, by whether an expression is true.
 */
export interface LogicConditional {
  /**
   * What to decide by; it can hold JSON paths in double braces, such as {{data.temperature}}.
   * At least 1 character.
   */
  expression: string;
}
