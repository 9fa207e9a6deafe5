// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings posts a message to Slack. */
export interface OutputSlack {
  /**
   * Template of the path of the Slack webhook to post to.
   * At least 1 character.
   */
  urlPathTemplate: string;
  /** Template of the text to post. At least 1 character. */
  textTemplate?: string;
  /** Template of the channel to post to. At least 1 character. */
  channelTemplate?: string;
}
