// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Org } from './org.js';

/** `orgs.get` returns the organizations of the current user in pages of this form. */
export interface Orgs {
  /** The organizations on this page. */
  items?: Org[];
  /** Number of organizations in `items`. An integer. */
  count?: number;
  /** Number of organizations on all pages together. An integer. */
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
}
