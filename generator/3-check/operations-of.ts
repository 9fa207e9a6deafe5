import type { Api, Operation } from '../model/api.js';

export function operationsOf(api: Api): readonly Operation[] {
  return api.resources.flatMap(({ operations }) => operations);
}
