// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Application } from './application.js';

/** `applications.get` returns the applications that the caller may see in pages of this form. */
export interface Applications {
  /** The applications on this page. */
  items?: Application[];
  /** Number of applications in `items`. An integer. */
  count?: number;
  /** Number of applications on all pages together. An integer. */
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
