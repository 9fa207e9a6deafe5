import type {
  ArrayType,
  JsonObject,
  JsonValue,
  ObjectType,
  PrimitiveType,
  TupleType,
  Type,
} from '../../../model/schema.js';
import { isList } from '../../../text/literal-text.js';
import { resolveType, type SchemaTypes } from '../../types/child-types.js';
import { canEnd } from './can-end.js';
import { sampleString } from './sample-string.js';

/** As many values, also those inside of others, no test needs. */
const mostValues = 5_000;

const nothing: ReadonlySet<Type> = new Set();

/** How deep what may be left out is filled; below it only the required things are. */
const optionalDepth = 4;

/**
 * A value that the type accepts, the same one each time, with every property to a moderate depth.
 * `name` is the word that its strings are made of. `null` where no value can be given: it stands
 * for `never`, for what a schema that must contain itself would need, and for what is endless.
 */
export function sampleValue(type: Type, name: string, schemas: SchemaTypes): JsonValue {
  /** The types that the value in the making is part of, below the depth at which it should end. */
  const around = new Set<Type>();
  let count = 0;
  const isPossible = (part: Type): boolean => canEnd(part, schemas, nothing);

  const sample = (wanted: Type, word: string, depth: number): JsonValue => {
    count += 1;
    if (count > mostValues) return null;
    const resolved = resolveType(wanted, schemas);
    if (depth < optionalDepth) return sampleResolved(resolved, word, depth);
    if (!canEnd(resolved, schemas, around)) return null;
    around.add(resolved);
    const value = sampleResolved(resolved, word, depth);
    around.delete(resolved);
    return value;
  };

  const sampleResolved = (
    resolved: ReturnType<typeof resolveType>,
    word: string,
    depth: number,
  ): JsonValue => {
    switch (resolved.kind) {
      case 'unknown':
      case 'file':
        return sampleString(word, null);
      case 'never':
        return null;
      case 'primitive':
        return samplePrimitive(resolved, word);
      case 'literal':
        return writtenValue(resolved.value);
      case 'array':
        return sampleArray(resolved, word, depth);
      case 'tuple':
        return sampleTuple(resolved, word, depth);
      case 'object':
        return sampleObject(resolved, word, depth);
      case 'union':
        return sample(preferred(resolved.members, depth), word, depth);
      case 'intersection':
        return mergeValues(telling(resolved.members).map((member) => sample(member, word, depth)));
    }
  };

  /** Of what is asked for at once, what leaves least to choose; what says nothing, last. */
  const telling = (members: readonly Type[]): readonly Type[] => {
    const rank = (member: Type): number => {
      const { kind } = resolveType(member, schemas);
      return kind === 'literal' ? 0 : kind === 'union' ? 1 : kind === 'unknown' ? 3 : 2;
    };
    return [...members].sort((one, other) => rank(one) - rank(other));
  };

  const preferred = (members: readonly Type[], depth: number): Type => {
    const others = members.filter((member) => {
      const resolved = resolveType(member, schemas);
      return resolved.kind !== 'primitive' || resolved.name !== 'null';
    });
    const [first = { kind: 'literal', value: null }] = others;
    if (depth < optionalDepth) return others.find(isPossible) ?? first;
    return others.find((member) => canEnd(member, schemas, around)) ?? first;
  };

  const sampleArray = (type: ArrayType, word: string, depth: number): JsonValue => {
    const fewest = type.minItems ?? 0;
    const isEmpty = type.maxItems === 0 || depth >= optionalDepth || !isPossible(type.items);
    const wanted = isEmpty ? fewest : Math.max(1, fewest);
    // One more than there may be tells that there are too many.
    return Array.from({ length: Math.min(wanted, mostValues + 1) }, () =>
      sample(type.items, word, depth + 1),
    );
  };

  /** As far as to an item that may be left out, and has no value. */
  const sampleTuple = ({ items, minItems }: TupleType, word: string, depth: number): JsonValue => {
    const end = items.findIndex(
      (item, index) => index >= minItems && (depth >= optionalDepth || !isPossible(item)),
    );
    return items
      .slice(0, end === -1 ? undefined : end)
      .map((item, index) => sample(item, `${word} ${index + 1}`, depth + 1));
  };

  const sampleObject = (type: ObjectType, word: string, depth: number): JsonValue => {
    const properties = type.properties.filter(
      (property) => property.required || (depth < optionalDepth && isPossible(property.type)),
    );
    const entries = properties.map(
      (property) => [property.name, sample(property.type, property.name, depth + 1)] as const,
    );
    if (entries.length > 0 || depth >= optionalDepth) return objectOf(entries);
    const pattern = type.patterns.find((one) => isPossible(one.type));
    if (pattern !== undefined) {
      const key = sampleString(word, pattern.pattern);
      return objectOf([[key, sample(pattern.type, word, depth + 1)]]);
    }
    return type.additional.kind === 'typed' && isPossible(type.additional.type)
      ? objectOf([[word, sample(type.additional.type, word, depth + 1)]])
      : {};
  };

  const value = sample(type, name, 0);
  return count > mostValues ? null : value;
}

function samplePrimitive({ name, limits }: PrimitiveType, word: string): JsonValue {
  switch (name) {
    case 'string':
      return sampleString(word, limits.pattern, limits);
    case 'number':
    case 'integer':
      return sampleNumber(name === 'integer', limits);
    case 'boolean':
      return true;
    case 'null':
      return null;
  }
}

function sampleNumber(whole: boolean, limits: PrimitiveType['limits']): number {
  const step = limits.multipleOf ?? (whole ? 1 : 0.5);
  const lowest =
    limits.minimum ?? (limits.maximum === null ? step : Math.min(step, limits.maximum));
  const rounded = Math.ceil(lowest / step) * step;
  const value = limits.exclusiveMinimum && rounded === limits.minimum ? rounded + step : rounded;
  const fitting = limits.exclusiveMaximum && value === limits.maximum ? value - step : value;
  // Steps of nothing, or bounds at the end of all numbers: any number is as good. None is -0.
  return Number.isFinite(fitting) ? fitting + 0 : 1;
}

/** What `allOf` asks for at once: objects are merged, of other values the first one stands. */
function mergeValues(values: readonly JsonValue[]): JsonValue {
  const objects = values.filter(isObject);
  if (objects.length === 0) return values[0] ?? null;
  return objectOf(objects.flatMap((object) => Object.entries(object)));
}

/**
 * What JSON text has and `JSON.stringify` does not write is another value: -0 arrives as 0, and of
 * `1e999` a type says no more than that it is a number.
 */
export function writtenValue(value: JsonValue): JsonValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : 1;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(writtenValue);
  return objectOf(Object.entries(value).map(([key, inner]) => [key, writtenValue(inner)]));
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** `Object.fromEntries` makes an own property of `__proto__`, too. */
function objectOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries);
}
