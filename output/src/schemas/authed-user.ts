// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `auth.authenticateUser` answers with this when a user has logged in. */
export interface AuthedUser {
  /** User who has logged in. Matches `^[A-Fa-f\d]{24}$`. */
  userId: string;
  /** Token that authorizes the further requests of the user. */
  token: string;
}
