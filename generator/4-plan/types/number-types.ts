import type { Api } from '../../model/api.js';
import type { Type } from '../../model/schema.js';
import { childTypes, localShape, resolveType } from './child-types.js';
import { refineClasses } from './refine-types.js';

/** The same number for two types that accept the same values with the same words of the schema. */
export type TypeNumbers = (type: Type) => number;

/**
 * Numbers every type of the documents by structure: what a `$ref` means counts, not where it
 * stands, and descriptions, defaults and the order of properties do not count. Types that reach no
 * cycle are numbered from their parts upwards; all others at once, as far as they differ.
 */
export function numberTypes(api: Pick<Api, 'schemas'>): TypeNumbers {
  const schemas = new Map(api.schemas.map((schema) => [schema.key, schema]));
  const numbers = new Map<Type, number>();
  const shapes = new Map<string, number>();

  const partsOf = (type: Type): readonly Type[] =>
    childTypes(type).map((child) => resolveType(child, schemas));

  const shapeOf = (type: Type, parts: readonly Type[]): string =>
    `${localShape(type)}(${parts.map((part) => numbers.get(part)).join()})`;

  const number = (type: Type, parts: readonly Type[]): number => {
    const shape = shapeOf(type, parts);
    const known = shapes.get(shape) ?? shapes.size;
    shapes.set(shape, known);
    numbers.set(type, known);
    return known;
  };

  const roots = api.schemas.map(({ type }) => resolveType(type, schemas));
  const all = collect(roots, partsOf);
  fromTheEnds(all, number);
  const cyclic = [...all].filter(([type]) => !numbers.has(type));
  const classes = refineClasses(
    new Map(
      cyclic.map(([type, parts]) => {
        const next = parts.filter((part) => !numbers.has(part));
        return [type, { shape: shapeOf(type, parts), next }];
      }),
    ),
  );
  for (const [index, members] of classes.entries()) {
    // Shapes have no names that begin like this.
    const own = shapes.size;
    shapes.set(`cycle ${index}`, own);
    for (const type of members) numbers.set(type, own);
  }
  // A type that is made later may equal one that leads to a cycle.
  for (const [type, parts] of cyclic) shapes.set(shapeOf(type, parts), numbers.get(type) ?? 0);

  const numberOf = (reference: Type): number => {
    const type = resolveType(reference, schemas);
    const known = numbers.get(type);
    if (known !== undefined) return known;
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
function fromTheEnds(
  all: ReadonlyMap<Type, readonly Type[]>,
  visit: (type: Type, parts: readonly Type[]) => void,
): void {
  const users = new Map<Type, Type[]>([...all.keys()].map((type) => [type, []]));
  const missing = new Map([...all].map(([type, parts]) => [type, parts.length]));
  for (const [type, parts] of all) for (const part of parts) users.get(part)?.push(type);
  const ready = [...all.keys()].filter((type) => missing.get(type) === 0);
  for (const type of ready) {
    visit(type, all.get(type) ?? []);
    for (const user of users.get(type) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
}
