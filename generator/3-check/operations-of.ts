import type { Example, Parameter } from '../model/api.js';
import type { CheckedApi, CheckedOperation } from '../model/documents/checked-api.js';

export function operationsOf(api: CheckedApi): readonly CheckedOperation[] {
  return api.resources.flatMap(({ operations }) => operations);
}

/** Those that every method takes, then those of each. */
export function parametersOf(
  api: CheckedApi,
): readonly Pick<Parameter, 'name' | 'type' | 'placement' | 'source'>[] {
  return [...api.globalParameters, ...operationsOf(api).flatMap(({ parameters }) => parameters)];
}

/** Those of introductions, too. */
export function examplesOf(api: CheckedApi): readonly Example[] {
  return api.resources.flatMap(({ examples, operations }) => [
    ...examples,
    ...operations.flatMap((operation) => operation.examples),
  ]);
}
