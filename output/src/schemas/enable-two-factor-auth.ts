// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `me.enableTwoFactorAuth` takes this to turn two-factor authentication on. */
export interface EnableTwoFactorAuth {
  /** Secret that the authenticator app derives its codes from. Exactly 52 characters. */
  twoFactorAuthKey: string;
  /** Password of the current user. 8 to 2048 characters. */
  password: string;
}
