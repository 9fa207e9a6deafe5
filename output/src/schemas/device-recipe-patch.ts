// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { DevicePatchAttribute, DevicePatchTag } from './device-patch.js';

/**
 * `deviceRecipe.patch` replaces the properties given here and leaves the others as they are.
 * The change concerns the devices that are made afterwards.
 */
export interface DeviceRecipePatch {
  /** New name of the recipe itself. 1 to 255 characters. */
  name?: string;
  /** Name that devices get from now on. 1 to 255 characters. */
  deviceName?: string;
  /**
   * New text that says what the recipe is for.
   * At most 32767 characters.
   */
  description?: string;
  /** Description that devices get from now on. At most 32767 characters. */
  deviceDescription?: string;
  /** All tags that devices get from now on. */
  tags?: DevicePatchTag[];
  /** All values that devices will report from now on. */
  attributes?: DevicePatchAttribute[];
  /** Role that devices get from now on; see `deviceClass` in `device`. */
  deviceClass?: 'standalone' | 'master' | 'owned' | 'floating' | 'virtual';
  /** Master that owned devices report through from now on. Matches `^[A-Fa-f\d]{24}$`. */
  masterId?: string;
}
