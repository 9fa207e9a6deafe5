import type { Operation, Parameter } from '../../model/api.js';

/**
 * Path parameters first, in the path's order: callers read `get({ deviceId, limit })` as the URL
 * reads. Then the other required ones, then the rest, as the table has them.
 */
export function sortParameters(operation: Operation): readonly Parameter[] {
  const inPath = operation.request?.parameters ?? [];
  const position = new Map(inPath.map((name, index) => [name, index]));
  const rank = (parameter: Parameter): number =>
    position.get(parameter.name) ?? inPath.length + (parameter.required ? 0 : 1);
  return [...operation.parameters].sort((one, other) => rank(one) - rank(other));
}
