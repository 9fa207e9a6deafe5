import { byIdentity } from '../../incremental/by-identity.js';
import type { Limits, ObjectType, Type } from '../../model/schema.js';

/** By the keys of schemas. */
export interface SchemaTypes {
  readonly get: (key: string) => { readonly type: Type } | undefined;
}

/** Follows `$ref`s; one that leads only to itself accepts everything. */
export function resolveType(
  type: Type,
  schemas: SchemaTypes,
): Exclude<Type, { kind: 'reference' }> {
  if (type.kind !== 'reference') return type;
  const seen = new Set<string>();
  let target: Type = type;
  while (target.kind === 'reference') {
    if (seen.has(target.schema)) return { kind: 'unknown' };
    seen.add(target.schema);
    const schema = schemas.get(target.schema);
    if (schema === undefined) {
      throw new Error(`bug in the generator: no schema has the key ${target.schema}`);
    }
    target = schema.type;
  }
  return target;
}

export function childTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return [];
    case 'array':
      return [type.items];
    case 'tuple':
      return type.rest === null ? type.items : [...type.items, type.rest];
    case 'object':
      return [
        ...sortedProperties(type).map((property) => property.type),
        ...type.patterns.map((pattern) => pattern.type),
        ...(type.additional.kind === 'typed' ? [type.additional.type] : []),
      ];
    case 'union':
    case 'intersection':
      return type.members;
  }
}

/** The type, with others in place of its children. */
export function withChildren(type: Type, change: (child: Type) => Type): Type {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return type;
    case 'array':
      return { ...type, items: change(type.items) };
    case 'tuple':
      return {
        ...type,
        items: type.items.map(change),
        rest: type.rest === null ? null : change(type.rest),
      };
    case 'object':
      return {
        ...type,
        properties: type.properties.map((property) => ({
          ...property,
          type: change(property.type),
        })),
        patterns: type.patterns.map((pattern) => ({ ...pattern, type: change(pattern.type) })),
        additional:
          type.additional.kind === 'typed'
            ? { kind: 'typed', type: change(type.additional.type) }
            : type.additional,
      };
    case 'union':
    case 'intersection':
      return { ...type, members: type.members.map(change) };
  }
}

/** All of a type that is not in its children: equal texts, and children that mean the same in turn. */
export function localShape(type: Type): string {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'file':
    case 'reference':
      return type.kind;
    case 'primitive':
      return isLimited(type.limits) ? `${type.name} ${limitsText(type.limits)}` : type.name;
    case 'literal':
      return `literal ${JSON.stringify(type.value)}`;
    case 'array':
      return `array ${type.minItems} ${type.maxItems}`;
    case 'tuple':
      return `tuple ${type.minItems} ${type.rest === null}`;
    case 'object':
      return objectShape(type);
    case 'union':
    case 'intersection':
      return type.kind;
  }
}

/** Every text with its length before it: whatever it holds, no two objects have the same shape. */
function objectShape(type: ObjectType): string {
  let shape = type.additional.kind;
  for (const { name, required } of sortedProperties(type)) {
    shape += `${required ? '!' : '?'}${name.length}:${name}`;
  }
  for (const { pattern } of type.patterns) shape += `~${pattern.length}:${pattern}`;
  return shape;
}

const limitsText = byIdentity((limits: Limits): string => JSON.stringify(limits));

/** Asked of every text and number: it makes no list of them. */
export function isLimited(limits: Limits): boolean {
  return (
    limits.format !== null ||
    limits.pattern !== null ||
    limits.minLength !== null ||
    limits.maxLength !== null ||
    limits.minimum !== null ||
    limits.maximum !== null ||
    limits.exclusiveMinimum ||
    limits.exclusiveMaximum ||
    limits.multipleOf !== null
  );
}

/** By name: objects that differ in the order of their properties accept the same values. */
const sortedProperties = byIdentity(({ properties }: ObjectType): ObjectType['properties'] => {
  const isSorted = properties.every((one, index) => {
    const before = properties[index - 1];
    return before === undefined || before.name < one.name;
  });
  if (isSorted) return properties;
  return properties.toSorted((one, other) => (one.name < other.name ? -1 : 1));
});
