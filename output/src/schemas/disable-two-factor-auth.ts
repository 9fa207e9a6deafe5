// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `me.disableTwoFactorAuth` asks for this proof before it turns two-factor authentication off. */
export interface DisableTwoFactorAuth {
  /** Code that the authenticator app shows now. At most 2048 characters. */
  twoFactorCode: string;
  /** Password of the current user. 8 to 2048 characters. */
  password: string;
}
