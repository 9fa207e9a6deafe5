// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings checks the payload against a schema. */
export interface LogicValidatePayload {
  /** The schema to check against, as text. At least 1 character. */
  schema: string;
}
