// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * This describes a user account that is to be opened.
 * The terms of service must be accepted.
 */
export interface UserPost {
  /**
   * Address for logging in and for mail.
   * At most 1024 characters.
   * In the format `email`.
   */
  email: string;
  /** Given name of the user. 1 to 1024 characters. */
  firstName: string;
  /** Family name of the user. 1 to 1024 characters. */
  lastName: string;
  /** Company that the user works for. At most 1024 characters. */
  companyName?: string;
  /** Telephone number of the user. At most 1024 characters. */
  phoneNumber?: string;
  /** Where the user is, in free text. At most 1024 characters. */
  location?: string;
  /** Address of the user's web page. At most 1024 characters. */
  url?: string;
  /** Password to log in with. 8 to 2048 characters. */
  password: string;
  /** Consent to the terms of service, spelled as a ticked checkbox sends it. */
  acceptTerms: 'on';
}
