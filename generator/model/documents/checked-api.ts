import type { Api } from '../api.js';
import type { Schema } from '../schema.js';

/** The Api as far as rules across documents look at it. */
export interface CheckedApi extends Omit<Api, 'schemas'> {
  readonly schemas: readonly CheckedSchema[];
}

export interface CheckedSchema extends Pick<Schema, 'key' | 'name' | 'owner' | 'source'> {
  /** Names of its own properties, where it is an object. */
  readonly properties: readonly string[];
}
