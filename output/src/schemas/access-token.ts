// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * An access token lets a program call the API on behalf of a user.
 * It is read with `accessToken.get` and created with `accessTokens.post`.
 */
export interface AccessToken {
  /** Identifies the access token. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  accessTokenId?: string;
  /** User on whose behalf the token acts. Matches `^[A-Fa-f\d]{24}$`. */
  userId?: string;
  /** Name that its owner gave the token. 1 to 255 characters. */
  name?: string;
  /** When the token was created. In the format `date-time`. */
  creationDate?: string;
  /** When the token was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** When the token stops being valid. In the format `date-time`. */
  expirationDate?: string;
  /** What the token permits. */
  scope?: string[];
  /** Whether the token can be used at present. */
  status?: 'active' | 'inactive';
  /** The token itself, as a request carries it. */
  token?: string;
}
