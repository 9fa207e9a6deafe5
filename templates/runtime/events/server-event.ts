/** What an event stream is made of. */

export interface ServerEvent<Data> {
  /** The last one that the server has named, with this event or an earlier one; `''` before that. */
  readonly id: string;
  /** `message` where the server does not name it. */
  readonly event: string;
  /** Decoded JSON, else the text. */
  readonly data: Data;
}
