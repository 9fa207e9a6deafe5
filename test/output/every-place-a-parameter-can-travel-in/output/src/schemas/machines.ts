// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Machine } from './machine.js';

/** One page of machines. */
export interface Machines {
  items: Machine[];
  /** How many there are on all pages. An integer, at least 0. */
  totalCount: number;
}
