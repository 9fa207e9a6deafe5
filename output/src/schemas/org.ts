// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * An organization is a group of users who share applications and dashboards.
 * A role sets what each of them may do.
 */
export interface Org {
  /** Identifies the organization. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  orgId?: string;
  /** When the organization was created. In the format `date-time`. */
  creationDate?: string;
  /** When the organization was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Name shown for the organization. 1 to 255 characters. */
  name?: string;
  /** Text that says what the organization is. At most 32767 characters. */
  description?: string;
  /** The users who belong to the organization. */
  members?: OrgMember[];
  /** How much the organization has. */
  summary?: OrgSummary;
}

export interface OrgMember {
  /** Identifies the user. Matches `^[A-Fa-f\d]{24}$`. */
  userId?: string;
  /** Given name of the member. */
  firstName?: string;
  /** Family name of the member. */
  lastName?: string;
  /**
   * Address to reach the member at.
   * At most 1024 characters.
   * In the format `email`.
   */
  email?: string;
  /** What the member may do; `view` is the least, `admin` the most. */
  role?: 'admin' | 'edit' | 'view';
}

/** How much the organization has. */
export interface OrgSummary {
  /** Number of applications. */
  appCount?: number;
  /** Number of dashboards. */
  dashCount?: number;
}
