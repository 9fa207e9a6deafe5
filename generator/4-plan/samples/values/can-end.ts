import type { Type } from '../../../model/schema.js';
import { childTypes, resolveType, type SchemaTypes } from '../../types/child-types.js';

/** Values of more levels than this are none that anybody wants to see. */
const deepest = 100;

/**
 * Whether a value of the type can be given without a value of one of the types around it. A schema
 * that must contain itself has none, nor has one that must contain what accepts nothing.
 * @param around resolved, which types are compared by
 */
export function canEnd(reference: Type, schemas: SchemaTypes, around: ReadonlySet<Type>): boolean {
  const whole = resolveType(reference, schemas);
  // Most types; nothing needs to be remembered on the way to their ends.
  if (childTypes(whole).length === 0 && around.size <= deepest) return whole.kind !== 'never';
  // What ends inside of more types ends inside of fewer, too.
  const ending = new Set<Type>();
  const open = new Set(around);
  const ends = (part: Type): boolean => {
    const type = resolveType(part, schemas);
    if (ending.has(type)) return true;
    if (open.has(type) || open.size > deepest) return false;
    open.add(type);
    const found = isMet(type, ends);
    open.delete(type);
    if (found) ending.add(type);
    return found;
  };
  return ends(whole);
}

function isMet(type: Type, ends: (child: Type) => boolean): boolean {
  switch (type.kind) {
    case 'union':
      return type.members.some(ends);
    case 'intersection':
      return type.members.every(ends);
    case 'object':
      return type.properties.every((property) => !property.required || ends(property.type));
    case 'tuple':
      return type.items.slice(0, type.minItems).every(ends);
    case 'array':
      return (type.minItems ?? 0) === 0 || ends(type.items);
    case 'never':
      return false;
    case 'unknown':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return true;
  }
}
