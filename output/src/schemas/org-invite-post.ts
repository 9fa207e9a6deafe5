// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `org.inviteMember` takes this to invite a person to an organization. */
export interface OrgInvitePost {
  /**
   * Address to send the invitation to.
   * At most 1024 characters.
   * In the format `email`.
   */
  email: string;
  /** What the invited person may do as a member. */
  role: 'admin' | 'edit' | 'view';
}
