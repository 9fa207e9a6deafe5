// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A user sends this to show that an email address is theirs. */
export interface EmailVerificationVerify {
  /** Address to be verified. At most 1024 characters. In the format `email`. */
  email: string;
  /** Token that was sent to this address. */
  token: string;
}
