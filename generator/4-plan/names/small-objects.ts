import type { Type } from '../../model/schema.js';

/** How many properties a reader takes in at a glance. */
const glance = 4;

/**
 * Whether a type beside an `&` is clearer written out: `{ start: number; end: number }`, or a choice
 * of such. That is how schemas say which properties must come together.
 */
export function isSmall(type: Type): boolean {
  switch (type.kind) {
    case 'object':
      return (
        type.properties.length <= glance &&
        type.patterns.length === 0 &&
        type.additional.kind === 'unstated' &&
        type.properties.every((property) => property.required && property.description === '')
      );
    case 'union':
      return type.members.every(isSmall);
    case 'reference':
    case 'unknown':
      return true;
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'array':
    case 'tuple':
    case 'intersection':
      return false;
  }
}
