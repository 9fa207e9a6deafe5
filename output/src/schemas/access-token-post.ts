// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * This describes an access token that is to be created.
 * Only the name is required.
 */
export interface AccessTokenPost {
  /** Name to tell the token from others. 1 to 255 characters. */
  name: string;
  /** When the token stops being valid. In the format `date-time`. */
  expirationDate?: string;
  /** What the token permits. */
  scope?: string[];
  /** Whether the token can be used from the start. */
  status?: 'active' | 'inactive';
}
