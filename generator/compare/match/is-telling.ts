import type { Type } from '../../model/schema.js';

/** Whether a type says so much that two that are equal are likely one and the same. */
export function isTelling(type: Type): boolean {
  switch (type.kind) {
    case 'object':
      return type.properties.length > 1;
    case 'union':
    case 'tuple':
      return true;
    case 'array':
      return isTelling(type.items);
    case 'intersection':
      return type.members.some(isTelling);
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return false;
  }
}
