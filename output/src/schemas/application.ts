// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * An application groups devices, flows, webhooks, events and keys.
 * Its owner is a user or an organization.
 */
export interface Application {
  /** Identifies the application. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the application was created. In the format `date-time`. */
  creationDate?: string;
  /** When the application was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** User or organization that owns the application. Matches `^[A-Fa-f\d]{24}$`. */
  ownerId?: string;
  /** Whether `ownerId` names a user or an organization. */
  ownerType?: 'user' | 'organization';
  /** Name shown for the application. 1 to 255 characters. */
  name?: string;
  /** Text that says what the application is for. At most 32767 characters. */
  description?: string;
  /** How much the application holds. */
  summary?: ApplicationSummary;
}

/** How much the application holds. */
export interface ApplicationSummary {
  /** Number of devices. */
  deviceCount?: number;
  /** Number of flows. */
  flowCount?: number;
  /** Number of webhooks. */
  webhookCount?: number;
  /** Number of events. */
  eventCount?: number;
  /** Number of application keys. */
  keyCount?: number;
}
