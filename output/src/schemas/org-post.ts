// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `orgs.post` takes this to create an organization.
 * Other members are invited afterwards, with `org.inviteMember`.
 */
export interface OrgPost {
  /** Name to show for the organization. 1 to 255 characters. */
  name: string;
  /** Text that says what the organization is. At most 32767 characters. */
  description?: string;
}
