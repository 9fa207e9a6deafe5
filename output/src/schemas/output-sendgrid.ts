// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings sends an email through SendGrid.
 * At least one list of addresses is needed.
 */
export type OutputSendgrid = OutputSendgridBase &
  ({ toAddresses: string[] } | { ccAddresses: string[] } | { bccAddresses: string[] });

export interface OutputSendgridBase {
  /** Template of the text of the email. At least 1 character. */
  bodyTemplate: string;
  /** Template of the subject line. At least 1 character. */
  subjectTemplate: string;
  /** Template of the address to send from. At least 1 character. */
  fromTemplate: string;
  /** Template of the address that answers go to. At least 1 character. */
  replyToTemplate?: string;
  /** Key of the SendGrid account to send with. At least 1 character. */
  sendgridApiKey: string;
  /**
   * JSON path in the payload that receives the answer of SendGrid.
   * At least 1 character.
   */
  resultPath?: string;
  /**
   * Main recipients.
   * At least 1 item.
   * Each: at least 1 character.
   * Each: in the format `email`.
   */
  toAddresses?: string[];
  /**
   * Recipients of a copy, named in the email.
   * At least 1 item.
   * Each: at least 1 character.
   * Each: in the format `email`.
   */
  ccAddresses?: string[];
  /**
   * Recipients of a copy, hidden from the others.
   * At least 1 item.
   * Each: at least 1 character.
   * Each: in the format `email`.
   */
  bccAddresses?: string[];
}
