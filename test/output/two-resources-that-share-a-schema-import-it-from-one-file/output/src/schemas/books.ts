// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Book } from './book.js';

export interface Books {
  items?: Book[];
}
