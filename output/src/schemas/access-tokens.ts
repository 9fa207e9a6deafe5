// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { AccessToken } from './access-token.js';

/** `accessTokens.get` returns the access tokens of the current user in this form. */
export interface AccessTokens {
  /** The access tokens themselves. */
  items?: AccessToken[];
  /** Number of access tokens in `items`. An integer. */
  count?: number;
}
