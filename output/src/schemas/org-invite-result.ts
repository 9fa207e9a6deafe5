// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This tells what came of the answer to an invitation. */
export interface OrgInviteResult {
  /** Whether the person has joined the organization. */
  accepted?: boolean;
  /** Organization that the invitation was for. Matches `^[A-Fa-f\d]{24}$`. */
  orgId?: string;
}
