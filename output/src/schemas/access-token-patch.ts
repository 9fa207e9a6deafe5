// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `accessToken.patch` can change the name of an access token and whether it works.
 * Scope and expiration date are fixed once the token exists.
 */
export interface AccessTokenPatch {
  /** New name to tell the token from others. 1 to 255 characters. */
  name?: string;
  /** `inactive` suspends the token, `active` lets it be used again. */
  status?: 'active' | 'inactive';
}
