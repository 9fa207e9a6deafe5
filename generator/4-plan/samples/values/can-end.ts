import { byIdentity } from '../../../incremental/by-identity.js';
import type { Type } from '../../../model/schema.js';
import { resolveType, type SchemaTypes } from '../../types/child-types.js';

/** Values of more levels than this are none that anybody wants to see. */
const deepest = 100;

/**
 * Whether a value of the type can be given without a value of one of the types around it. A schema
 * that must contain itself has none, nor has one that must contain what accepts nothing.
 * @param around resolved, which types are compared by
 */
export function canEnd(reference: Type, schemas: SchemaTypes, around: ReadonlySet<Type>): boolean {
  const whole = resolveType(reference, schemas);
  const most = deepest - around.size;
  const levels = levelsOf(whole, schemas);
  if (levels > most || around.has(whole)) return false;
  // Its lowest value holds none of those that need as many levels themselves.
  const isApart = [...around].every((type) => levelsOf(type, schemas) >= levels);
  if (isApart) return true;
  const without = new Map([...around].map((type) => [type, Infinity]));
  addLevels(without, whole, schemas, most);
  return (without.get(whole) ?? Infinity) <= most;
}

/**
 * How many levels the lowest value of a resolved type has, one inside of the other; `Infinity` where
 * it has none.
 */
function levelsOf(type: Type, schemas: SchemaTypes): number {
  const known = knownLevels(schemas);
  if (!known.has(type)) addLevels(known, type, schemas, Infinity);
  return known.get(type) ?? Infinity;
}

const knownLevels = byIdentity((_: SchemaTypes) => new Map<Type, number>());

/**
 * Adds the levels of a type, and of all that it may hold to so many levels. Types may lead to each
 * other in more ways than can be gone, so each is looked at by itself: what is known of those inside
 * of it grows until nothing more is learned.
 */
function addLevels(
  known: Map<Type, number>,
  whole: Type,
  schemas: SchemaTypes,
  most: number,
): void {
  const found = new Map<Type, number>();
  const levels = (part: Type): number => {
    const type = resolveType(part, schemas);
    return found.get(type) ?? known.get(type) ?? Infinity;
  };
  const inside = typesInside(whole, schemas, known, most);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const type of inside) {
      const level = lowest(type, levels);
      if (level >= levels(type)) continue;
      found.set(type, level);
      isMore = true;
    }
  }
  // Only now, as the clock may have stopped it before, and others ask what is known.
  for (const type of inside) known.set(type, found.get(type) ?? Infinity);
}

/** Those of which nothing is known; what is inside of a type mostly before it. */
function typesInside(
  whole: Type,
  schemas: SchemaTypes,
  known: ReadonlyMap<Type, number>,
  most: number,
): readonly Type[] {
  const found = new Set<Type>();
  let outer: readonly Type[] = [whole];
  for (let level = 0; level <= most && outer.length > 0; level += 1) {
    const added = outer
      .map((part) => resolveType(part, schemas))
      .filter((type) => !known.has(type) && !found.has(type) && found.add(type));
    outer = added.flatMap(neededTypes);
  }
  return [...found].reverse();
}

function lowest(type: Type, levels: (part: Type) => number): number {
  if (type.kind === 'never') return Infinity;
  const inside = neededTypes(type).map(levels);
  const [first] = inside;
  if (first === undefined) return 0;
  const choose = type.kind === 'union' ? Math.min : Math.max;
  return 1 + inside.reduce((found, one) => choose(found, one), first);
}

/** Those of which a value holds all; of a union, those of which it is one. */
function neededTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'union':
    case 'intersection':
      return type.members;
    case 'object':
      return type.properties.filter(({ required }) => required).map((property) => property.type);
    case 'tuple':
      return type.items.slice(0, type.minItems);
    case 'array':
      return (type.minItems ?? 0) === 0 ? [] : [type.items];
    case 'never':
    case 'unknown':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return [];
  }
}
