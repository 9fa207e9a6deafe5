import type { Memory } from '../../incremental/memory.js';
import type { Api } from '../../model/api.js';
import type { ObjectType, Property, Type } from '../../model/schema.js';
import { withChildren } from './child-types.js';
import { cutProducts } from './products/cut-products.js';
import { cutCycles } from './cycles/cut-cycles.js';

/**
 * Schemas say in pieces what one interface says at once: `allOf` repeats an object to require some
 * of its properties, and `type: object` beside `oneOf` adds nothing. Here the pieces become one
 * object wherever that accepts the same values.
 */
export function simplifySchemas(api: Api, memory: Memory): Api {
  const schemas = cutCycles(api.schemas).map((schema) => {
    const cut = memory.share(`cut ${schema.key}`, schema.type);
    const type = memory.remember(`simple ${schema.key}`, [cut], () => simplifyType(cut));
    return { ...schema, type };
  });
  return { ...api, schemas: cutProducts(schemas) };
}

export function simplifyType(type: Type): Type {
  const simple = withChildren(type, simplifyType);
  if (simple.kind === 'intersection') return simplifyIntersection(simple.members);
  return (simple.kind === 'union' ? only(simple.members) : null) ?? simple;
}

function simplifyIntersection(members: readonly Type[]): Type {
  const flat = members.flatMap((member) =>
    member.kind === 'intersection' ? member.members : [member],
  );
  const merged = flat.reduce<readonly Type[]>(addMember, []);
  const telling = merged.filter((member) => !saysNothing(member));
  if (telling.length === 0) return merged[0] ?? { kind: 'unknown' };
  return only(telling) ?? { kind: 'intersection', members: telling };
}

function only(members: readonly Type[]): Type | null {
  const [first, ...others] = members;
  return first !== undefined && others.length === 0 ? first : null;
}

/** An object of which nothing is known, beside a type that says more. */
function saysNothing(type: Type): boolean {
  if (type.kind === 'unknown') return true;
  return type.kind === 'object' && type.properties.length === 0 && isOpen(type);
}

/** Merges an object into the first one that it may be merged with; keeps all else. */
function addMember(members: readonly Type[], member: Type): readonly Type[] {
  if (member.kind !== 'object') return [...members, member];
  const index = members.findIndex(
    (other) => other.kind === 'object' && areMergeable(other, member),
  );
  const target = members[index];
  return target?.kind === 'object'
    ? members.with(index, mergeObjects(target, member))
    : [...members, member];
}

/** What one of them says of other keys must not reach the properties that only the other names. */
function areMergeable(one: ObjectType, other: ObjectType): boolean {
  return (isOpen(one) || names(one, other)) && (isOpen(other) || names(other, one));
}

function isOpen(type: ObjectType): boolean {
  return type.additional.kind === 'unstated' && type.patterns.length === 0;
}

function names(type: ObjectType, other: ObjectType): boolean {
  const own = new Set(type.properties.map(({ name }) => name));
  return other.properties.every(({ name }) => own.has(name));
}

function mergeObjects(one: ObjectType, other: ObjectType): ObjectType {
  const added = new Map(other.properties.map((property) => [property.name, property]));
  const merged = one.properties.map((property) => {
    const again = added.get(property.name);
    added.delete(property.name);
    return again === undefined ? property : mergeProperties(property, again);
  });
  const stated = isOpen(one) ? other : one;
  return { ...stated, properties: [...merged, ...added.values()] };
}

function mergeProperties(one: Property, other: Property): Property {
  const isSame = JSON.stringify(one.type) === JSON.stringify(other.type);
  return {
    ...one,
    type: isSame ? one.type : simplifyIntersection([one.type, other.type]),
    required: one.required || other.required,
    description: one.description || other.description,
    default: one.default ?? other.default,
  };
}
