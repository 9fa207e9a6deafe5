// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DevicePatchAttribute, DevicePatchTag } from './device-patch.js';

/** A recipe is a pattern from which devices are made, many at once with `deviceRecipe.bulkCreate`. */
export interface DeviceRecipe {
  /** Identifies the recipe. Matches `^[A-Fa-f\d]{24}$`. */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  deviceRecipeId?: string;
  /** Application that the recipe belongs to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the recipe was created. In the format `date-time`. */
  creationDate?: string;
  /** When the recipe was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Name shown for the recipe itself. 1 to 255 characters. */
  name?: string;
  /** Name that devices made from the recipe get. 1 to 255 characters. */
  deviceName?: string;
  /** Text that says what the recipe is for. At most 32767 characters. */
  description?: string;
  /** Description that devices made from the recipe get. At most 32767 characters. */
  deviceDescription?: string;
  /** Tags that devices made from the recipe get. */
  tags?: DevicePatchTag[];
  /** Values that devices made from the recipe will report. */
  attributes?: DevicePatchAttribute[];
  /** Role that devices made from the recipe get; see `deviceClass` in `device`. */
  deviceClass?: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Master that owned devices made from the recipe report through. Matches `^[A-Fa-f\d]{24}$`. */
  masterId?: string;
}
