// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings reads a value from the storage of its flow. */
export interface DataGetValue {
  /** Key that the value is stored under. At least 1 character. */
  keyName: string;
  /**
   * JSON path in the payload that receives the value.
   * At least 1 character.
   */
  valuePath: string;
  /**
   * What to use instead when nothing is stored under the key.
   * At least 1 character.
   */
  defaultValue?: string;
}
