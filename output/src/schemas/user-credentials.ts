// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A user presents these credentials to `auth.authenticateUser` to log in.
 * `me.delete` asks for them too, as a confirmation.
 */
export interface UserCredentials {
  /** Address of the account. At most 1024 characters. In the format `email`. */
  email: string;
  /** Password of the account. 8 to 2048 characters. */
  password: string;
  /**
   * Code that the authenticator app shows now; needed when two-factor authentication is on.
   * At most 2048 characters.
   */
  twoFactorCode?: string;
}
