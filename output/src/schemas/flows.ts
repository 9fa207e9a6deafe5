// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Flow } from './flow.js';

/** `flows.get` returns the flows of an application in pages of this form. */
export interface Flows {
  /** The flows on this page. */
  items?: Flow[];
  /** Number of flows in `items`. An integer. */
  count?: number;
  /** Number of flows on all pages together. An integer. */
  totalCount?: number;
  /** Most items that one page can hold. An integer. */
  perPage?: number;
  /** Index of this page, counted from 0. An integer. */
  page?: number;
  /** Pattern that the value of `filterField` had to match. */
  filter?: string;
  /** Field that the filter was applied to. */
  filterField?: string;
  /** Field that the items are ordered by. */
  sortField?: string;
  /** `asc` for ascending order, `desc` for descending. */
  sortDirection?: 'asc' | 'desc';
  /** Application that the flows belong to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
}
