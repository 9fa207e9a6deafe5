// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * These are the invitations to an organization that have not been answered.
 * `org.pendingInvites` returns them, as do `org.inviteMember` and `org.revokeInvite`.
 */
export type OrgInvites = OrgInvitesItem[];

export interface OrgInvitesItem {
  /** Identifies the invitation. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
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
  /** Whether it is too late to accept. */
  hasExpired?: boolean;
}
