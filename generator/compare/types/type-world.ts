import type { Schema, Type } from '../../model/schema.js';

/** What references of the two sides lead to. */
export interface TypeWorld {
  readonly old: ReadonlyMap<string, Schema>;
  readonly new: ReadonlyMap<string, Schema>;
  /**
   * The key of the new schema that an old one became; `undefined` where it was removed. Two schemas
   * that belong together count as equal: what they differ in is reported with them.
   */
  readonly counterparts: ReadonlyMap<string, string>;
  /** The same, from new keys to old ones. */
  readonly origins: ReadonlyMap<string, string>;
  /** Pairs with a reference that are being compared, so that cycles end. */
  readonly trail: readonly { readonly old: Type; readonly new: Type }[];
}

export function makeWorld(
  old: TypeWorld['old'],
  next: TypeWorld['new'],
  counterparts: TypeWorld['counterparts'],
): TypeWorld {
  const origins = new Map([...counterparts].map(([key, other]) => [other, key]));
  return { old, new: next, counterparts, origins, trail: [] };
}

/** The same two sides, the other way round. */
export function reversed(world: TypeWorld): TypeWorld {
  const { old, new: next, counterparts, origins } = world;
  return { old: next, new: old, counterparts: origins, origins: counterparts, trail: [] };
}

/** What a reference leads to in the end; a reference to nothing, or to itself, is unknown. */
export function resolveType(type: Type, schemas: ReadonlyMap<string, Schema>): Type {
  const met = new Set<string>();
  let found = type;
  while (found.kind === 'reference') {
    if (met.has(found.schema)) return { kind: 'unknown' };
    met.add(found.schema);
    found = schemas.get(found.schema)?.type ?? { kind: 'unknown' };
  }
  return found;
}

export function areCounterparts(old: Type, next: Type, world: TypeWorld): boolean {
  return (
    old.kind === 'reference' &&
    next.kind === 'reference' &&
    world.counterparts.get(old.schema) === next.schema
  );
}

/** The world inside of two types, of which a reference leads to at least one; `null` inside of a cycle. */
export function enter(old: Type, next: Type, world: TypeWorld): TypeWorld | null {
  if (old.kind !== 'reference' && next.kind !== 'reference') return world;
  const isMet = world.trail.some((step) => isSameNode(step.old, old) && isSameNode(step.new, next));
  return isMet ? null : { ...world, trail: [...world.trail, { old, new: next }] };
}

/** On the way around a cycle, the same type comes again. */
function isSameNode(one: Type, other: Type): boolean {
  const isSameSchema =
    one.kind === 'reference' && other.kind === 'reference' && one.schema === other.schema;
  return one === other || isSameSchema;
}
