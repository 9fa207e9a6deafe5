import type { Type } from '../../model/api.js';

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
        type.properties.every(
          (property) =>
            property.required && ['primitive', 'reference', 'unknown'].includes(property.type.kind),
        )
      );
    case 'union':
    case 'intersection':
      return type.members.every(isSmall);
    case 'array':
    case 'tuple':
      return false;
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
    case 'reference':
      return true;
  }
}
