// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `me.patch` changes the properties given here of the current
 * user's account and leaves the others as they are.
 */
export interface MePatch {
  /**
   * New address, for logging in and for mail.
   * At most 1024 characters.
   * In the format `email`.
   */
  email?: string;
  /** New given name of the user. 1 to 1024 characters. */
  firstName?: string;
  /** New family name of the user. 1 to 1024 characters. */
  lastName?: string;
  /** Company that the user now works for. At most 1024 characters. */
  companyName?: string;
  /** New telephone number of the user. At most 1024 characters. */
  phoneNumber?: string;
  /** New whereabouts of the user, in free text. At most 1024 characters. */
  location?: string;
  /** New address of the user's web page. At most 1024 characters. */
  url?: string;
  /** New password to log in with. 8 to 2048 characters. */
  password?: string;
}
