import { byIdentity } from '../../../incremental/by-identity.js';
import type { Schema, Type } from '../../../model/schema.js';
import { childTypes, withChildren } from '../child-types.js';
import { Choices } from './choices.js';

/** What asks for so many choices at once that they cannot be listed is `unknown`. */
export function cutProducts(schemas: readonly Schema[]): readonly Schema[] {
  const choices = new Choices(new Map(schemas.map((schema) => [schema.key, schema])));
  let cuts = 0;
  const cut = (type: Type): Type => {
    if (type.kind !== 'intersection' || choices.areFew(type.members)) {
      return withChildren(type, cut);
    }
    cuts += 1;
    return { kind: 'unknown' };
  };

  return schemas.map((schema) => {
    if (!holdsIntersection(schema.type)) return schema;
    const before = cuts;
    const type = cut(schema.type);
    // Those that are as they were stay the same objects: what was made of them stands.
    return cuts === before ? schema : { ...schema, type };
  });
}

/** Most types hold none, and need not be made again. */
const holdsIntersection = byIdentity(isOrHoldsIntersection);

function isOrHoldsIntersection(type: Type): boolean {
  return type.kind === 'intersection' || childTypes(type).some(isOrHoldsIntersection);
}
