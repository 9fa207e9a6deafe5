// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `deviceRecipe.bulkCreate` answers with this: how many devices it made, and how each row fared. */
export interface DeviceRecipeBulkCreate {
  /** Number of devices that were made. */
  created?: number;
  /** Number of rows for which no device was made. */
  failed?: number;
  /** Outcome of the rows, as CSV text. */
  csvResult?: string;
}
