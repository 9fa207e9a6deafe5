import type { JsonValue, Type } from '../../model/schema.js';
import type { TypeLookup } from '../names/name-types.js';
import { pageShape, type PageShape } from '../paging/page-shape.js';
import { childTypes, isLimited, resolveType } from './child-types.js';
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
  /** Of schemas, to which many types lead, by words. */
  const samples = new Map<Type, Map<string, JsonValue>>();
  const sample = (reference: Type, word: string): JsonValue => {
    const type = resolveType(reference, types);
    if (childTypes(type).length === 0) return sampleValue(type, word, types);
    const known = samples.get(type) ?? new Map<string, JsonValue>();
    samples.set(type, known);
    const value = known.get(word) ?? sampleValue(type, word, types);
    known.set(word, value);
    return value;
  };
  /** What is sampled is a sample with any word, unless it contradicts itself with some. */
  const anySample = (type: Type): JsonValue => {
    const [value = sample(type, unlikely)] = samples.get(type)?.values() ?? [];
    return value;
  };
  const isSampled = new Map<Type, boolean>();
  const hasSample = (type: Type): boolean => {
    if (childTypes(type).length === 0) return true;
    const found = isSampled.get(type) ?? isSample(type);
    isSampled.set(type, found);
    return found;
  };
  /** `null` also stands for values of which there are too many. */
  const isSample = (type: Type): boolean => {
    const isSure = !isDoubtful(type, types);
    const value = isSure ? anySample(type) : sample(type, unlikely);
    if (isDeep(value)) return false;
    return (isSure && value !== null) || accepts(type, value, types);
  };
  return {
    sample,
    samples: (type, word) =>
      membersOf(type, types).map((member) => sampleValue(member, word, types)),
    isPossible: (type) => canEnd(type, types, new Set()) && hasSample(resolveType(type, types)),
    isFree: (type) => {
      const resolved = resolveType(type, types);
      if (resolved.kind === 'unknown') return true;
      return (
        resolved.kind === 'primitive' && resolved.name === 'string' && !isLimited(resolved.limits)
      );
    },
    page: (type) => pageShape(type, types),
  };
}

function membersOf(type: Type, types: TypeLookup, met = new Set<Type>()): readonly Type[] {
  const resolved = resolveType(type, types);
  if (met.has(resolved)) return [];
  met.add(resolved);
  return resolved.kind === 'union'
    ? resolved.members.flatMap((member) => membersOf(member, types, met))
    : [resolved];
}
