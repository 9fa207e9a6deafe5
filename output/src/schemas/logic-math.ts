// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings evaluates arithmetic expressions on the payload. */
export interface LogicMath {
  /** Calculations to carry out, in this order. At least 1 item. */
  statements: LogicMathStatement[];
}

export interface LogicMathStatement {
  /**
   * What to calculate; it can hold JSON paths in double braces, such as {{data.temperature}}.
   * At least 1 character.
   */
  expression: string;
  /**
   * JSON path in the payload that receives the result.
   * At least 1 character.
   */
  resultPath: string;
}
