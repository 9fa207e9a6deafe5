import type { Schema, Type } from '../../model/schema.js';

/** What schemas are, by their keys. */
export interface TypesByKey {
  readonly get: (key: string) => { readonly type: Type } | undefined;
}

/**
 * Whether a value of a type is an object, or nothing. A union is one where all of its members are, an
 * intersection where one of them is.
 */
export function isObjectType(
  type: Type,
  schemas: TypesByKey,
  around: ReadonlySet<string> = new Set(),
): boolean {
  switch (type.kind) {
    case 'object':
      return true;
    case 'reference': {
      const inner = schemas.get(type.schema)?.type;
      // A schema that leads to itself says nothing.
      if (inner === undefined || around.has(type.schema)) return false;
      return isObjectType(inner, schemas, new Set([...around, type.schema]));
    }
    case 'union': {
      const members = type.members.filter((member) => !isNull(member));
      return members.length > 0 && members.every((member) => isObjectType(member, schemas, around));
    }
    case 'intersection':
      return type.members.some((member) => isObjectType(member, schemas, around));
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'array':
    case 'tuple':
      return false;
  }
}

/** The keys of schemas whose values are objects. */
export function objectKeys(schemas: readonly Schema[]): readonly string[] {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema]));
  return schemas.filter(({ type }) => isObjectType(type, byKey)).map(({ key }) => key);
}

function isNull(type: Type): boolean {
  if (type.kind === 'literal') return type.value === null;
  return type.kind === 'primitive' && type.name === 'null';
}
