// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Dashboard } from './dashboard.js';

/** `dashboards.get` returns the dashboards that the caller may see in pages of this form. */
export interface Dashboards {
  /** The dashboards on this page. */
  items?: Dashboard[];
  /** Number of dashboards in `items`. An integer. */
  count?: number;
  /** Number of dashboards on all pages together. An integer. */
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
