// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DevicePatchAttribute, DevicePatchTag } from './device-patch.js';

/**
 * `deviceRecipes.post` takes this to create a recipe.
 * `name` and `description` are about the recipe itself, all
 * the rest is about the devices made from it.
 */
export interface DeviceRecipePost {
  /** Name to show for the recipe itself. 1 to 255 characters. */
  name: string;
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
