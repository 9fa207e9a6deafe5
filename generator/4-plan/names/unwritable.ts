import type { Schema, Type } from '../../model/schema.js';
import { childTypes } from '../types/child-types.js';

/**
 * As many types, one inside of the other or side by side, are written out in the place of a `$ref`.
 * Of twenty definitions that hold the next one twice, the first would be a million.
 */
const longest = 200;

/** Definitions that cannot be written out in place of their `$ref`s: in themselves, or for their length. */
export function unwritable(
  all: readonly Schema[],
  schemas: ReadonlyMap<string, Schema>,
  isNamed: (type: Type) => boolean,
): readonly Schema[] {
  const found = new Set<Schema>();
  const lengths = new Map<Schema, number>();
  const open = new Set<Schema>();
  const lengthOf = (schema: Schema): number => {
    if (schema.owner === null) return 1;
    const known = lengths.get(schema);
    if (known !== undefined) return known;
    if (open.has(schema)) {
      found.add(schema);
      return 1;
    }
    open.add(schema);
    const length = written(schema.type);
    open.delete(schema);
    if (length > longest) found.add(schema);
    const shown = found.has(schema) ? 1 : length;
    lengths.set(schema, shown);
    return shown;
  };
  const written = (type: Type): number => {
    if (isNamed(type)) return 1;
    if (type.kind === 'reference') {
      const target = schemas.get(type.schema);
      return target === undefined ? 1 : lengthOf(target);
    }
    return childTypes(type).reduce((sum, child) => sum + written(child), 1);
  };
  all.forEach(lengthOf);
  return all.filter((schema) => found.has(schema));
}
