import type { Api, Example, Operation } from '../model/api.js';

export function operationsOf(api: Api): readonly Operation[] {
  return api.resources.flatMap(({ operations }) => operations);
}

/** Those of introductions, too. */
export function examplesOf(api: Api): readonly Example[] {
  return api.resources.flatMap(({ examples, operations }) => [
    ...examples,
    ...operations.flatMap((operation) => operation.examples),
  ]);
}
