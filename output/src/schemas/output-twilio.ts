// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/**
 * A node with these settings sends text messages through
 * Twilio, from a number or from a messaging service.
 * It sends a text, a medium or both.
 */
export type OutputTwilio =
  | (OutputTwilioVariant1Base & ({ bodyTemplate: string } | { mediaUrl: string }))
  | (OutputTwilioVariant2Base & ({ bodyTemplate: string } | { mediaUrl: string }));

export interface OutputTwilioVariant1Base {
  /** ID of the Twilio account to send with. */
  accountSid: string;
  /** Secret of the Twilio account. */
  authToken: string;
  /** Numbers that get the message. */
  toNumbers: string[];
  /** Template of the number to send from. */
  fromNumber: string;
  /** Template of the text to send. */
  bodyTemplate?: string;
  /** Address of a picture or other medium to send along. */
  mediaUrl?: string;
  /** Template of the highest price to pay for the message. */
  maxPrice?: string;
}

export interface OutputTwilioVariant2Base {
  /** ID of the Twilio account to send with. */
  accountSid: string;
  /** Secret of the Twilio account. */
  authToken: string;
  /** Numbers that get the message. */
  toNumbers: string[];
  /** Template of the ID of the Twilio messaging service to send from. */
  messagingServiceSid: string;
  /** Template of the text to send. */
  bodyTemplate?: string;
  /** Address of a picture or other medium to send along. */
  mediaUrl?: string;
  /** Template of the highest price to pay for the message. */
  maxPrice?: string;
}
