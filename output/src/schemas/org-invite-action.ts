// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** An invited person answers yes or no with this. */
export interface OrgInviteAction {
  /**
   * Address that the invitation was sent to.
   * At most 1024 characters.
   * In the format `email`.
   */
  email: string;
  /** Token that came with the invitation. */
  token: string;
  /** `true` to join the organization, `false` to decline. */
  accept: boolean;
}
