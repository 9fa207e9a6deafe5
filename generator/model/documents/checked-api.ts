import type { Api, Operation, Resource } from '../api.js';
import type { JsonValue, Schema } from '../schema.js';

/**
 * The Api as far as rules across documents look at it: what pages say in prose of themselves, of
 * resources and of actions is nothing that two of them can say differently.
 */
export interface CheckedApi extends Pick<
  Api,
  'globalParameters' | 'routes' | 'outlines' | 'source'
> {
  readonly resources: readonly CheckedResource[];
  readonly schemas: readonly CheckedSchema[];
}

export interface CheckedResource extends Omit<Resource, 'title' | 'description' | 'operations'> {
  readonly operations: readonly CheckedOperation[];
}

export type CheckedOperation = Omit<Operation, 'description'>;

export interface CheckedSchema extends Pick<Schema, 'key' | 'name' | 'owner' | 'source'> {
  /** Names of its own properties, where it is an object. */
  readonly properties: readonly string[];
  /** All its values, where it is a choice of which some place of a request can hold none; else `[]`. */
  readonly unsendable: readonly JsonValue[];
}
