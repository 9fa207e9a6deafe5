// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** An invited person gets to see this of an invitation before answering it. */
export interface OrgInviteInfo {
  /** Name of the organization that invites. 1 to 255 characters. */
  orgName?: string;
  /**
   * Address that the invitation was sent to.
   * At most 1024 characters.
   * In the format `email`.
   */
  email?: string;
  /** What the invited person may do as a member. */
  role?: 'admin' | 'edit' | 'view';
  /** When the invitation was sent. In the format `date-time`. */
  inviteDate?: string;
  /** How long the invitation lasts, counted from `inviteDate`. */
  ttl?: number;
}
