// Generated from docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Ship } from './ship.js';

/** A page of ships. */
export interface Ships {
  items: Ship[];
  /** An integer. */
  page?: number;
  /** An integer. */
  perPage?: number;
  /** An integer. */
  totalCount: number;
}
