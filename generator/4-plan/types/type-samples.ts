import type { JsonValue, Type } from '../../model/schema.js';
import type { TypeLookup } from '../names/name-types.js';
import { pageShape, type PageShape } from '../paging/page-shape.js';
import { childTypes, resolveType } from './child-types.js';
import { accepts, isDoubtful } from '../samples/values/accepts.js';
import { canEnd } from '../samples/values/can-end.js';
import { isDeep } from '../samples/values/is-deep.js';
import { sampleValue } from '../samples/values/sample-value.js';

/**
 * What is made of whole types. The answers are small where the types are large, and say all of them
 * that a resource's methods and tests depend on.
 */
export interface TypeSamples {
  /** @see sampleValue */
  readonly sample: (type: Type, word: string) => JsonValue;
  /** Of each member of a choice, also of those in it; of all else, its sample. */
  readonly samples: (type: Type, word: string) => readonly JsonValue[];
  /** Whether there is any, and the sample is one. */
  readonly isPossible: (type: Type) => boolean;
  /** Whether any text will do. */
  readonly isFree: (type: Type) => boolean;
  readonly page: (type: Type) => PageShape | null;
}

/** No name of a property, by which what has other keys could pass for one without them. */
const unlikely = 'some other key';

export function typeSamples(types: TypeLookup): TypeSamples {
  /** Of schemas, to which many types lead. */
  const known = new Map<Type, boolean>();
  const hasSample = (type: Type): boolean => {
    if (childTypes(type).length === 0) return true;
    const found = known.get(type) ?? isSample(type, sampleValue(type, unlikely, types), types);
    known.set(type, found);
    return found;
  };
  return {
    sample: (type, word) => sampleValue(type, word, types),
    samples: (type, word) =>
      membersOf(type, types).map((member) => sampleValue(member, word, types)),
    isPossible: (type) => canEnd(type, types, new Set()) && hasSample(resolveType(type, types)),
    isFree: (type) => {
      const resolved = resolveType(type, types);
      if (resolved.kind === 'unknown') return true;
      return (
        resolved.kind === 'primitive' &&
        resolved.name === 'string' &&
        Object.values(resolved.limits).every((limit) => limit === null || limit === false)
      );
    },
    page: (type) => pageShape(type, types),
  };
}

/** `null` also stands for values of which there are too many. */
function isSample(type: Type, value: JsonValue, types: TypeLookup): boolean {
  if (isDeep(value)) return false;
  return (value !== null && !isDoubtful(type, types)) || accepts(type, value, types);
}

function membersOf(type: Type, types: TypeLookup, met = new Set<Type>()): readonly Type[] {
  const resolved = resolveType(type, types);
  if (met.has(resolved)) return [];
  met.add(resolved);
  return resolved.kind === 'union'
    ? resolved.members.flatMap((member) => membersOf(member, types, met))
    : [resolved];
}
