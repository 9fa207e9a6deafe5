import type { Api } from '../../model/api.js';
import type { Type } from '../../model/schema.js';
import { childTypes, resolveType } from './child-types.js';
import { refineClasses } from './refine-types.js';
import { shapeText, type StructureTable } from './structure-table.js';

/** The same number for two types that accept the same values with the same words of the schema. */
export type TypeNumbers = (type: Type) => number;

/**
 * Numbers every type of the documents by structure: what a `$ref` means counts, not where it
 * stands, and descriptions, defaults and the order of properties do not count. Types that reach no
 * cycle are numbered from their parts upwards; all others at once, as far as they differ.
 * @param structures numbers, from 0, of types without a cycle
 */
export function numberTypes(api: Pick<Api, 'schemas'>, structures: StructureTable): TypeNumbers {
  const schemas = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const numbers = new Map<Type, number>();
  /** Those that reach a cycle, from -1 downwards: they are of these documents alone. */
  const shapes = new Map<string, number>();
  const known = (type: Type): number | undefined =>
    structures.closedNumber(type) ?? numbers.get(type);

  const partsOf = (type: Type): readonly Type[] =>
    childTypes(type).map((child) => resolveType(child, schemas));

  const shapeOf = (type: Type, parts: readonly Type[]): string => shapeText(type, parts.map(known));

  const number = (type: Type, parts: readonly Type[]): number => {
    const shape = shapeOf(type, parts);
    const isCyclic = parts.some((part) => (known(part) ?? -1) < 0);
    const own = isCyclic ? (shapes.get(shape) ?? -1 - shapes.size) : structures.number(shape);
    if (isCyclic) shapes.set(shape, own);
    numbers.set(type, own);
    return own;
  };

  const roots = api.schemas
    .map(({ type }) => resolveType(type, schemas))
    .filter((type) => structures.closedNumber(type) === null);
  const all = collect(roots, (type) =>
    partsOf(type).filter((part) => structures.closedNumber(part) === null),
  );
  fromTheEnds(all, (type) => number(type, partsOf(type)));
  const cyclic = [...all].filter(([type]) => !numbers.has(type));
  const classes = refineClasses(
    new Map(
      cyclic.map(([type, open]) => {
        const next = open.filter((part) => !numbers.has(part));
        return [type, { shape: shapeOf(type, partsOf(type)), next }];
      }),
    ),
  );
  for (const [index, members] of classes.entries()) {
    // Shapes have no names that begin like this.
    const own = -1 - shapes.size;
    shapes.set(`cycle ${index}`, own);
    for (const type of members) numbers.set(type, own);
  }
  // A type that is made later may equal one that leads to a cycle.
  for (const [type] of cyclic) shapes.set(shapeOf(type, partsOf(type)), numbers.get(type) ?? -1);

  const numberOf = (reference: Type): number => {
    const type = resolveType(reference, schemas);
    const own = known(type);
    if (own !== undefined) return own;
    const parts = partsOf(type);
    parts.forEach(numberOf);
    return number(type, parts);
  };
  return numberOf;
}

/** Everything that the types are made of, each with its own parts. */
function collect(
  types: readonly Type[],
  partsOf: (type: Type) => readonly Type[],
): ReadonlyMap<Type, readonly Type[]> {
  const found = new Set(types);
  const all = new Map<Type, readonly Type[]>();
  for (const type of found) {
    const parts = partsOf(type);
    all.set(type, parts);
    for (const part of parts) found.add(part);
  }
  return all;
}

/** Visits each type after all of its parts; never those that reach a cycle. */
function fromTheEnds(all: ReadonlyMap<Type, readonly Type[]>, visit: (type: Type) => void): void {
  const users = new Map<Type, Type[]>([...all.keys()].map((type) => [type, []]));
  const missing = new Map([...all].map(([type, parts]) => [type, parts.length]));
  for (const [type, parts] of all) for (const part of parts) users.get(part)?.push(type);
  const ready = [...all.keys()].filter((type) => missing.get(type) === 0);
  for (const type of ready) {
    visit(type);
    for (const user of users.get(type) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
}
