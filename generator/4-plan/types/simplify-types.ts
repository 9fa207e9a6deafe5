import type { Memory } from '../../incremental/memory.js';
import type { Api } from '../../model/api.js';
import type { ObjectType, Property, Schema, Type } from '../../model/schema.js';
import { withChildren } from './child-types.js';
import { cutProducts } from './products/cut-products.js';
import { cutCycles } from './cycles/cut-cycles.js';

/**
 * Schemas say in pieces what one interface says at once: `allOf` repeats an object to require some
 * of its properties, and `type: object` beside `oneOf` adds nothing. Here the pieces become one
 * object wherever that accepts the same values.
 */
export function simplifySchemas(api: Api, memory: Memory): Api {
  const schemas = simplified(api.schemas, (cut, key) => {
    const shared = memory.share(`cut ${key}`, cut);
    return memory.remember(`simple ${key}`, [shared], () => simplifyType(shared));
  });
  return { ...api, schemas };
}

/** @param simplify a type, and the key of its schema */
export function simplified(
  schemas: readonly Schema[],
  simplify: (type: Type, key: string) => Type,
): readonly Schema[] {
  return cutProducts(
    cutCycles(schemas).map((schema) => ({ ...schema, type: simplify(schema.type, schema.key) })),
  );
}

/** @param simplify what its parts are made of */
export function simplifyType(
  type: Type,
  simplify: (part: Type) => Type = (part) => simplifyType(part),
): Type {
  const simple = withChildren(type, simplify);
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
      const names = new Set(member.properties.map(({ name }) => name));
      const target = merged.find(
        (one) => one instanceof MergedObject && one.accepts(member, names),
      );
      if (target instanceof MergedObject) target.add(member);
      else merged.push(new MergedObject(member));
    }
  }
  return merged.map((one) => (one instanceof MergedObject ? one.type() : one));
}

/** An object, and those that are merged into it: `allOf` may have thousands. */
class MergedObject {
  /** `null` as soon as another object is merged into it. */
  #alone: ObjectType | null;
  /** By name, what each of the objects says of it. */
  readonly #properties = new Map<string, Property[]>();
  /** The one that says something of other keys. */
  #stated: ObjectType;

  constructor(first: ObjectType) {
    this.#alone = first;
    this.#stated = first;
    this.#addProperties(first);
  }

  /** What one of them says of other keys must not reach the properties that only the other names. */
  accepts(other: ObjectType, names: ReadonlySet<string>): boolean {
    if (!isOpen(other) && !areAmong(names, this.#properties.keys())) return false;
    return isOpen(this.#stated) || areAmong(this.#properties, names);
  }

  add(other: ObjectType): void {
    this.#addProperties(other);
    if (isOpen(this.#stated)) this.#stated = other;
    this.#alone = null;
  }

  #addProperties({ properties }: ObjectType): void {
    for (const property of properties) {
      const known = this.#properties.get(property.name);
      if (known === undefined) this.#properties.set(property.name, [property]);
      else known.push(property);
    }
  }

  type(): ObjectType {
    if (this.#alone) return this.#alone;
    return { ...this.#stated, properties: Array.from(this.#properties.values(), mergeProperties) };
  }
}

function areAmong(
  known: { readonly has: (name: string) => boolean },
  names: Iterable<string>,
): boolean {
  for (const name of names) if (!known.has(name)) return false;
  return true;
}

function isOpen(type: ObjectType): boolean {
  return type.additional.kind === 'unstated' && type.patterns.length === 0;
}

/** What several objects say of one property; the first words for it hold. */
function mergeProperties(all: readonly Property[]): Property {
  const [first] = all;
  if (first === undefined) throw new Error('a property without any object that names it');
  if (all.length === 1) return first;
  const types = new Map(all.map(({ type }) => [JSON.stringify(type), type]));
  return {
    ...first,
    type: only([...types.values()]) ?? simplifyIntersection([...types.values()]),
    required: all.some(({ required }) => required),
    description:
      all.find(({ description }) => description !== '')?.description ?? first.description,
    default: all.find((one) => one.default !== null)?.default ?? null,
  };
}
