// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `org.modifyMember` gives a member of an organization another role. */
export interface OrgMemberPatch {
  /** Member to change. Matches `^[A-Fa-f\d]{24}$`. */
  userId: string;
  /** What the member may do from now on. */
  role: 'admin' | 'edit' | 'view';
}
