// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings writes a value to
 * the storage of its flow, or deletes one.
 */
export interface DataStoreValue {
  /** Key to store the value under. At least 1 character. */
  keyName: string;
  /**
   * JSON path in the payload where the value is found;
   * when empty, what is stored under the key is deleted.
   */
  valuePath: string;
}
