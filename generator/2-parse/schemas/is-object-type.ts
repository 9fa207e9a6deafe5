import type { Schema, Type } from '../../model/schema.js';

/** What schemas are, by their keys. */
export interface TypesByKey {
  readonly get: (key: string) => { readonly type: Type } | undefined;
}

/**
 * Whether a value of a type is an object, or nothing. A union is one where all of its members are, an
 * intersection where one of them is, and a schema that leads to itself says nothing.
 */
export function isObjectType(type: Type, schemas: TypesByKey): boolean {
  // Schemas may lead to each other in more ways than can be gone: each is visited once, and all of
  // them again as long as more of them turn out to be objects.
  const objects = new Set<string>();
  for (;;) {
    const known = objects.size;
    const found = isObjectIn(type, schemas, objects, new Set());
    if (found || objects.size === known) return found;
  }
}

function isObjectIn(
  type: Type,
  schemas: TypesByKey,
  objects: Set<string>,
  visited: Set<string>,
): boolean {
  const isObject = (part: Type): boolean => isObjectIn(part, schemas, objects, visited);
  switch (type.kind) {
    case 'object':
      return true;
    case 'reference': {
      const inner = schemas.get(type.schema)?.type;
      if (objects.has(type.schema)) return true;
      if (inner === undefined || visited.has(type.schema)) return false;
      visited.add(type.schema);
      const found = isObject(inner);
      if (found) objects.add(type.schema);
      return found;
    }
    case 'union': {
      const members = type.members.filter((member) => !isNull(member));
      return members.length > 0 && members.every(isObject);
    }
    case 'intersection':
      return type.members.some(isObject);
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
