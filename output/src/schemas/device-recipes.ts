// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DeviceRecipe } from './device-recipe.js';

/** `deviceRecipes.get` returns the recipes of an application in pages of this form. */
export interface DeviceRecipes {
  /** The recipes on this page. */
  items?: DeviceRecipe[];
  /** Number of recipes in `items`. An integer. */
  count?: number;
  /** Number of recipes on all pages together. An integer. */
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
  /** Application that the recipes belong to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
}
