import { byIdentity } from '../incremental/by-identity.js';
import type { Operation, Resource } from '../model/api.js';
import type { Source } from '../model/source.js';

/**
 * A resource without lines, columns and examples: the plan says none of these, and must not be made
 * again for a line that was added above.
 */
export const withoutPlaces = byIdentity((resource: Resource): Resource => ({
  ...placeless(resource),
  examples: [],
  operations: resource.operations.map(operationWithoutPlaces),
}));

function operationWithoutPlaces(operation: Operation): Operation {
  const { request, security, parameters, responses, errors } = operation;
  return {
    ...placeless(operation),
    request: request === null ? null : placeless(request),
    security: security === null ? null : placeless(security),
    parameters: parameters.map(placeless),
    responses: responses.map(placeless),
    errors: errors.map(placeless),
    examples: [],
  };
}

const nowhere = { line: 1, column: 1 };

/** With the document, which the output names. */
export function placeless<Item extends { readonly source: Source }>(item: Item): Item {
  const { document } = item.source;
  return { ...item, source: { document, start: nowhere, end: nowhere } };
}
