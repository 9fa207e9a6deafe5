import type { Example, Operation } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';

export function operationsOf(api: CheckedApi): readonly Operation[] {
  return api.resources.flatMap(({ operations }) => operations);
}

/** Those of introductions, too. */
export function examplesOf(api: CheckedApi): readonly Example[] {
  return api.resources.flatMap(({ examples, operations }) => [
    ...examples,
    ...operations.flatMap((operation) => operation.examples),
  ]);
}
