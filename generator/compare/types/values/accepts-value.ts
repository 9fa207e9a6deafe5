import type {
  JsonObject,
  JsonValue,
  Limits,
  ObjectType,
  Schema,
  Type,
} from '../../../model/schema.js';
import { matchesPattern } from '../../../limits/patience.js';
import { resolveType } from '../type-world.js';

/** Whether a type holds a value, as JSON Schema has it. */
export function acceptsValue(
  type: Type,
  value: JsonValue,
  schemas: ReadonlyMap<string, Schema>,
): boolean {
  const accepts = (part: Type, inner: JsonValue): boolean => acceptsValue(part, inner, schemas);
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'never':
    case 'file':
      return false;
    case 'reference':
      return accepts(resolveType(type, schemas), value);
    case 'literal':
      return isSameValue(type.value, value);
    case 'union':
      return type.members.some((member) => accepts(member, value));
    case 'intersection':
      return type.members.every((member) => accepts(member, value));
    case 'primitive':
      return isOfPrimitive(type.name, value) && isWithin(type.limits, value);
    case 'array':
      return (
        isList(value) &&
        value.length >= (type.minItems ?? 0) &&
        value.length <= (type.maxItems ?? Infinity) &&
        value.every((item) => accepts(type.items, item))
      );
    case 'tuple': {
      const { items, minItems, rest } = type;
      if (!isList(value) || value.length < minItems) return false;
      return value.every((item, index) => accepts(items[index] ?? rest ?? { kind: 'never' }, item));
    }
    case 'object':
      return isObject(value) && acceptsObject(type, value, accepts);
  }
}

function acceptsObject(
  type: ObjectType,
  value: JsonObject,
  accepts: (type: Type, value: JsonValue) => boolean,
): boolean {
  const declared = new Map(type.properties.map((property) => [property.name, property.type]));
  return (
    type.properties.every(({ name, required }) => !required || Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, inner]) => {
      const own = declared.get(name);
      const patterns = type.patterns.filter(({ pattern }) => matchesPattern(pattern, name));
      const types = [...(own === undefined ? [] : [own]), ...patterns.map((one) => one.type)];
      if (types.length > 0) return types.every((one) => accepts(one, inner));
      const { additional } = type;
      return additional.kind === 'typed'
        ? accepts(additional.type, inner)
        : additional.kind === 'unstated';
    })
  );
}

function isOfPrimitive(name: string, value: JsonValue): boolean {
  if (name === 'null') return value === null;
  return name === 'integer' ? Number.isInteger(value) : typeof value === name;
}

/** Formats are names: none is checked. */
function isWithin(limits: Limits, value: JsonValue): boolean {
  if (typeof value === 'string') {
    const { length } = [...value];
    return (
      length >= (limits.minLength ?? 0) &&
      length <= (limits.maxLength ?? Infinity) &&
      (limits.pattern === null || matchesPattern(limits.pattern, value))
    );
  }
  if (typeof value !== 'number') return true;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = limits;
  return (
    (minimum === null || (exclusiveMinimum ? value > minimum : value >= minimum)) &&
    (maximum === null || (exclusiveMaximum ? value < maximum : value <= maximum)) &&
    (multipleOf === null || Number.isInteger(value / multipleOf))
  );
}

/** JSON has no order of keys. */
export function isSameValue(one: JsonValue, other: JsonValue): boolean {
  return valueKey(one) === valueKey(other);
}

export function valueKey(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
  );
}

function byKey([one]: readonly [string, JsonValue], [other]: readonly [string, JsonValue]): number {
  return one < other ? -1 : 1;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
