// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `deviceRecipe.bulkCreate` makes a device of each row of the table that is given here. */
export interface DeviceRecipeBulkCreatePost {
  /** Column that holds the names of the devices. */
  nameColumn?: string;
  /** Column that holds the descriptions of the devices. */
  descriptionColumn?: string;
  /** The table as CSV text, a row for each device. */
  csv: string;
}
