// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.

/** A book that can be lent. */
export interface Book {
  /** As printed on its cover. */
  title: string;
  /** At least 1 item. */
  authors?: BookAuthor[];
}

export interface BookAuthor {
  name?: string;
}
