import { byIdentity } from '../../../incremental/by-identity.js';
import type { Type } from '../../../model/schema.js';
import { numberComponents } from '../../types/cycles/components.js';
import { resolveType, type SchemaTypes } from '../../types/child-types.js';

/** Values of more levels than this are none that anybody wants to see. */
const deepest = 100;

/**
 * Whether a value of the type can be given inside of values of others. A schema that must contain
 * itself has none, nor has one that must contain what accepts nothing; inside of itself, a type goes
 * the way to its end.
 * @param around resolved, which types are compared by
 */
export function canEnd(reference: Type, schemas: SchemaTypes, around: ReadonlySet<Type>): boolean {
  const type = resolveType(reference, schemas);
  const { levels, circle } = endOf(type, schemas);
  if (levels > deepest - around.size || around.has(type)) return false;
  // Of those that lead back to it, none is nearer to its end: so no way is gone for ever.
  for (const other of around) {
    const end = endOf(other, schemas);
    if (end.circle === circle && end.levels < levels) return false;
  }
  return true;
}

interface End {
  /** Of the lowest value, one inside of the other; `Infinity` where there is none. */
  readonly levels: number;
  /** The same for types of which each must, or may, contain the others. */
  readonly circle: object;
}

function endOf(type: Type, schemas: SchemaTypes): End {
  const known = knownEnds(schemas);
  const end = known.get(type) ?? plainEnd(known, type, schemas, fewLevels);
  if (end !== null) return end;
  addEnds(known, type, schemas);
  return known.get(type) ?? { levels: Infinity, circle: type };
}

const knownEnds = byIdentity((_: SchemaTypes) => new Map<Type, End>());

/** Most types have less inside of each other; of those in a circle, one is looked for in vain. */
const fewLevels = 10;

/**
 * Of one that leads to nothing around it. Most are so, and the way of circles is long. (Of a full run of
 * a large API, 3 %.)
 */
function plainEnd(
  known: Map<Type, End>,
  type: Type,
  schemas: SchemaTypes,
  depth: number,
): End | null {
  const inside: number[] = [];
  for (const reference of neededTypes(type)) {
    const part = resolveType(reference, schemas);
    const end = known.get(part) ?? (depth === 0 ? null : plainEnd(known, part, schemas, depth - 1));
    if (end === null) return null;
    inside.push(end.levels);
  }
  const end = { levels: lowest(type, inside), circle: type };
  known.set(type, end);
  return end;
}

/**
 * Of a type, and of all inside of it. Types may lead to each other in more ways than can be gone, so
 * each is looked at by itself: what is known of those inside of it grows until nothing more is learned.
 */
function addEnds(known: Map<Type, End>, whole: Type, schemas: SchemaTypes): void {
  const insideOf = (type: Type): readonly Type[] =>
    neededTypes(type).map((part) => resolveType(part, schemas));
  const components = numberComponents([whole], (type) =>
    insideOf(type).filter((part) => !known.has(part)),
  );
  const found = new Map<Type, number>();
  const levelsOf = (part: Type): number => known.get(part)?.levels ?? found.get(part) ?? Infinity;
  for (let isMore = true; isMore;) {
    isMore = false;
    // They come after those inside of them.
    for (const type of components.keys()) {
      const levels = lowest(type, insideOf(type).map(levelsOf));
      if (levels >= levelsOf(type)) continue;
      found.set(type, levels);
      isMore = true;
    }
  }
  const circles = new Map([...components.values()].map((number) => [number, {}]));
  for (const [type, number] of components) {
    known.set(type, { levels: levelsOf(type), circle: circles.get(number) ?? type });
  }
}

function lowest(type: Type, inside: readonly number[]): number {
  if (type.kind === 'never') return Infinity;
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
