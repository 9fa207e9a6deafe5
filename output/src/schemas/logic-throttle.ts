// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A node with these settings limits how many payloads pass in a minute. */
export interface LogicThrottle {
  /**
   * JSON path in the payload that receives the time since a payload last passed.
   * At least 1 character.
   */
  timeSincePath?: string;
  /** Most payloads that pass in one minute. An integer, at least 1. */
  ratePerMinute: number;
}
