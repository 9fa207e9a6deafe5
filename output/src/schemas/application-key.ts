// Generated from input-docs/_schemas.md by sdkdown. Edit the document, not this file.
import type { ApplicationKeyPostDeviceTag } from './application-key-post.js';

/**
 * The devices of an application log in with such a key and its secret.
 * It is created with `applicationKeys.post` and read with `applicationKey.get`.
 */
export interface ApplicationKey {
  /**
   * Identifies this record, not what devices log in with; that is `key`.
   * Matches `^[A-Fa-f\d]{24}$`.
   */
  id?: string;
  /** The same value as `id`. Matches `^[A-Fa-f\d]{24}$`. */
  applicationKeyId?: string;
  /** Application that the key gives access to. Matches `^[A-Fa-f\d]{24}$`. */
  applicationId?: string;
  /** When the key was created. In the format `date-time`. */
  creationDate?: string;
  /** When the key was last changed. In the format `date-time`. */
  lastUpdated?: string;
  /** Public half of the credentials. */
  key?: string;
  /** Whether the key can be used at present. */
  status?: 'active' | 'inactive';
  /** Private half of the credentials. */
  secret?: string;
  /** Devices that the key is for. Each: matches `^[A-Fa-f\d]{24}$`. */
  deviceIds?: string[];
  /** Tags that choose further devices for the key. */
  deviceTags?: ApplicationKeyPostDeviceTag[];
}
