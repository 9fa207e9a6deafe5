// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** The first half of a password reset says whose password was forgotten. */
export interface PasswordResetInput {
  /**
   * Address of the account, to which the reset token is sent.
   * At most 1024 characters.
   * In the format `email`.
   */
  email: string;
}
