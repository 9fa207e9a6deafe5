import { byIdentity } from '../../incremental/by-identity.js';
import type { Schema, Type } from '../../model/schema.js';
import { childTypes, withChildren } from './child-types.js';

/**
 * TypeScript makes of choices that must all be met one choice of everything that meets them, and
 * refuses one of a hundred thousand; nobody reads one of a thousand.
 */
const mostCombinations = 1000;

/** What asks for so many choices at once that they cannot be listed is `unknown`. */
export function cutProducts(schemas: readonly Schema[]): readonly Schema[] {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema.type]));
  const widths = new Map<string, number>();

  /** How many members a type has as a choice. */
  const widthOf = (type: Type): number => {
    switch (type.kind) {
      case 'reference':
        return widthOfSchema(type.schema);
      case 'union': {
        const distinct = new Map(
          type.members.map((member) => [
            member.kind === 'reference' ? member.schema : member,
            member,
          ]),
        );
        return [...distinct.values()].reduce((sum, member) => sum + widthOf(member), 0);
      }
      case 'intersection':
        return combinationsOf(type.members) ?? 1;
      case 'unknown':
      case 'never':
      case 'primitive':
      case 'file':
      case 'literal':
      case 'array':
      case 'tuple':
      case 'object':
        return 1;
    }
  };

  const widthOfSchema = (key: string): number => {
    const known = widths.get(key);
    if (known !== undefined) return known;
    // One that leads back here is a list or an object by now.
    widths.set(key, 1);
    const width = widthOf(byKey.get(key) ?? { kind: 'unknown' });
    widths.set(key, width);
    return width;
  };

  /** `null` where there are too many. */
  const combinationsOf = (members: readonly Type[]): number | null => {
    const product = members.reduce((found, member) => found * widthOf(member), 1);
    return product > mostCombinations ? null : product;
  };

  let cuts = 0;
  const cut = (type: Type): Type => {
    if (!holdsIntersection(type)) return type;
    if (type.kind !== 'intersection' || combinationsOf(type.members) !== null) {
      return withChildren(type, cut);
    }
    cuts += 1;
    return { kind: 'unknown' };
  };

  return schemas.map((schema) => {
    const before = cuts;
    const type = cut(schema.type);
    // Those that are as they were stay the same objects: what was made of them stands.
    return cuts === before ? schema : { ...schema, type };
  });
}

/** Most types hold none, and need not be looked at twice. */
const holdsIntersection = byIdentity(
  (type: Type): boolean => type.kind === 'intersection' || childTypes(type).some(holdsIntersection),
);
