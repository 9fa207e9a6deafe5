import type { TypePath } from '../../../model/diff/documented-api.js';
import type { JsonValue } from '../../../model/schema.js';
import { findTarget, type JsonPath } from '../references/find-target.js';
import { isArray, isObject, keyword, listOf } from '../draft-04/keyword.js';

/**
 * Where in a JSON Schema a part of its type stands. Of branches, it is the first that has such a
 * part; what cannot be found stands where the part around it does.
 * @param start where the schema begins inside of the fence or file
 */
export function placeInSchema(root: JsonValue, start: JsonPath, path: TypePath): JsonPath {
  const search = { root, met: new Set<string>() };
  return path.length === 0 ? start : (findPart(valueAt(root, start), start, path, search) ?? start);
}

interface Search {
  readonly root: JsonValue;
  /** References that were followed, and where to: they may go around. */
  readonly met: Set<string>;
}

function findPart(
  value: JsonValue | undefined,
  at: JsonPath,
  path: TypePath,
  search: Search,
): JsonPath | null {
  const [step, ...rest] = path;
  if (step === undefined || !isObject(value)) return at;
  const below = (...keys: JsonPath): JsonPath | null => {
    const inner = keys.reduce<JsonValue | undefined>(childOf, value);
    return inner === undefined ? null : findPart(inner, [...at, ...keys], rest, search);
  };
  return (
    (step.kind === 'property' ? below('properties', step.name) : null) ??
    (step.kind === 'items' ? (below('items', 0) ?? below('items')) : null) ??
    (step.kind === 'others'
      ? (below('additionalProperties') ?? below('patternProperties'))
      : null) ??
    findInBranches(value, at, path, search)
  );
}

function findInBranches(
  value: JsonValue,
  at: JsonPath,
  path: TypePath,
  search: Search,
): JsonPath | null {
  if (!isObject(value)) return null;
  const reference = keyword(value, '$ref');
  if (typeof reference === 'string') {
    const id = JSON.stringify([reference, path]);
    const target = isObject(search.root)
      ? findTarget(reference, [{ schema: search.root, path: [] }])
      : null;
    if (target === null || search.met.has(id)) return null;
    search.met.add(id);
    return findPart(target.value, target.path, path, search);
  }
  for (const name of ['allOf', 'anyOf', 'oneOf']) {
    for (const [index, branch] of listOf(value, name).entries()) {
      const found = findPart(branch, [...at, name, index], path, search);
      if (found !== null) return found;
    }
  }
  return null;
}

function valueAt(root: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(childOf, root);
}

function childOf(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) ? keyword(value, String(key)) : undefined;
}
