// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A webhook is an address that other services call to start the flows of an application.
 * It is read with `webhook.get` and created with `webhooks.post`.
 */
export interface Webhook {
  /** Identifies the webhook. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  webhookId?: string;
  /** Application that the webhook belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the webhook was created. In the format `date-time`. */
  creationDate?: string;
  /** When the webhook was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Name shown for the webhook. 1 to 255 characters. */
  name?: string;
  /** Secret part of the address. */
  token?: string;
}
