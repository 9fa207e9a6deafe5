// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** This is the account of the user who makes the request, as `me.get` returns it. */
export interface Me {
  /** Identifies the user. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** When the account was created. In the format `date-time`. */
  creationDate?: string;
  /** When the account was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** When the password was last changed. In the format `date-time`. */
  passwordLastUpdated?: string;
  /**
   * Address for logging in and for mail.
   * At most 1024 characters.
   * In the format `email`.
   */
  email?: string;
  /** Whether the user has shown that the address is theirs. */
  emailVerified?: boolean;
  /** Given name of the user. */
  firstName?: string;
  /** Family name of the user. */
  lastName?: string;
  /** Company that the user works for. */
  companyName?: string;
  /** Telephone number of the user. */
  phoneNumber?: string;
  /** Where the user is, in free text. */
  location?: string;
  /** Address of the user's web page. */
  url?: string;
  /** Whether logging in takes a code besides the password. */
  twoFactorAuthEnabled?: boolean;
  /** Given and family name together. */
  fullName?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  userId?: string;
  /** How much the user has. */
  summary?: MeSummary;
}

/** How much the user has. */
export interface MeSummary {
  /** Number of applications. */
  appCount?: number;
  /** Number of dashboards. */
  dashCount?: number;
  /** Number of organizations. */
  orgCount?: number;
}
