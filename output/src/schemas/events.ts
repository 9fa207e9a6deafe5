// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { Event } from './event.js';

/** `events.get` returns the events of an application in pages of this form. */
export interface Events {
  /** The events on this page. */
  items?: Event[];
  /** Number of events in `items`. An integer. */
  count?: number;
  /** Number of events on all pages together. An integer. */
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
  /** State that the events had to be in. */
  state?: string;
  /** Application that the events belong to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
}
