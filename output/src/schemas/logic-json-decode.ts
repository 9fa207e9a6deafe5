// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings turns JSON text in
 * the payload into the value that it stands for.
 */
export interface LogicJsonDecode {
  /**
   * JSON path in the payload where the JSON text is found.
   * At least 1 character.
   */
  source: string;
  /**
   * JSON path in the payload that receives the decoded value.
   * At least 1 character.
   */
  destination: string;
}
