// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** `webhook.patch` gives a webhook another name. */
export interface WebhookPatch {
  /** New name of the webhook. 1 to 255 characters. */
  name?: string;
}
