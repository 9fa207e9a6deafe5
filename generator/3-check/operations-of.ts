import type { Example } from '../model/api.js';
import type { CheckedApi, CheckedOperation } from '../model/documents/checked-api.js';

export function operationsOf(api: CheckedApi): readonly CheckedOperation[] {
  return api.resources.flatMap(({ operations }) => operations);
}

/** Those of introductions, too. */
export function examplesOf(api: CheckedApi): readonly Example[] {
  return api.resources.flatMap(({ examples, operations }) => [
    ...examples,
    ...operations.flatMap((operation) => operation.examples),
  ]);
}
