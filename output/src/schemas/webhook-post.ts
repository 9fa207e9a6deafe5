// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * `webhooks.post` takes this to create a webhook.
 * All but the name is given by the server.
 */
export interface WebhookPost {
  /** Name to show for the webhook. 1 to 255 characters. */
  name: string;
}
