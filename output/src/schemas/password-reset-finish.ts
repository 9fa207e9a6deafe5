// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * The second half of a password reset exchanges the
 * token that was sent out for a new password.
 */
export interface PasswordResetFinish {
  /** Token that was sent to the address. */
  token: string;
  /** Address of the account. At most 1024 characters. In the format `email`. */
  email: string;
  /** New password to log in with. 8 to 2048 characters. */
  password: string;
}
