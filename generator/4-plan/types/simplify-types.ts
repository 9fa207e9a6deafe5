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
  const merged = mergedMembers(flat);
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

/** Each object is merged into the first one that it may be merged with; all else is kept. */
function mergedMembers(members: readonly Type[]): readonly Type[] {
  const merged: (Type | MergedObject)[] = [];
  for (const member of members) {
    if (member.kind !== 'object') merged.push(member);
    else {
      const target = merged.find((one) => one instanceof MergedObject && one.accepts(member));
      if (target instanceof MergedObject) target.add(member);
      else merged.push(new MergedObject(member));
    }
  }
  return merged.map((one) => (one instanceof MergedObject ? one.type() : one));
}

/** An object, and those that are merged into it: `allOf` may have thousands. */
class MergedObject {
  readonly #properties: Map<string, Property>;
  /** The one that says something of other keys. */
  #stated: ObjectType;
  /** `null` as soon as another one is merged into it. */
  #alone: ObjectType | null;

  constructor(first: ObjectType) {
    this.#properties = byName(first);
    this.#stated = first;
    this.#alone = first;
  }

  /** What one of them says of other keys must not reach the properties that only the other names. */
  accepts(other: ObjectType): boolean {
    if (!isOpen(other) && !areNames(this.#properties.keys(), byName(other))) return false;
    const names = other.properties.map(({ name }) => name);
    return isOpen(this.#stated) || areNames(names, this.#properties);
  }

  add(other: ObjectType): void {
    for (const property of other.properties) {
      const known = this.#properties.get(property.name);
      const merged = known === undefined ? property : mergeProperties(known, property);
      this.#properties.set(property.name, merged);
    }
    if (isOpen(this.#stated)) this.#stated = other;
    this.#alone = null;
  }

  type(): ObjectType {
    return this.#alone ?? { ...this.#stated, properties: [...this.#properties.values()] };
  }
}

function isOpen(type: ObjectType): boolean {
  return type.additional.kind === 'unstated' && type.patterns.length === 0;
}

function byName({ properties }: ObjectType): Map<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}

function areNames(names: Iterable<string>, known: ReadonlyMap<string, Property>): boolean {
  for (const name of names) if (!known.has(name)) return false;
  return true;
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
