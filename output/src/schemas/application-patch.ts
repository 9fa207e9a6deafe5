// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `application.patch` gives an application a new name, a new description or both.
 * The owner cannot be changed this way.
 */
export interface ApplicationPatch {
  /** New name of the application. 1 to 255 characters. */
  name?: string;
  /**
   * New text that says what the application is for.
   * At most 32767 characters.
   */
  description?: string;
}
