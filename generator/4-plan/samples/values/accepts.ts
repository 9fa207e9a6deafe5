import type { JsonValue, ObjectType, Type } from '../../../model/schema.js';
import { isList } from '../../../text/literal-text.js';
import { childTypes, resolveType, type SchemaTypes } from '../../types/child-types.js';
import { writtenValue } from './sample-value.js';

/**
 * Whether TypeScript takes a value for the type, as the output spells it: limits of texts and numbers are
 * no part of types.
 */
export function accepts(wanted: Type, value: JsonValue, schemas: SchemaTypes): boolean {
  const fits = byTypeAndValue(schemas, (type, one): boolean => {
    if (!takes(type, one)) return false;
    if (type.kind !== 'union' && type.kind !== 'intersection') return true;
    const names = new Set<string>();
    return addNames(names, type, one, new Set()) || keysOf(one).every((key) => names.has(key));
  });
  /** Also with properties that it does not have: others at its side may. */
  const takes = byTypeAndValue(schemas, (type, one): boolean => {
    if (type.kind === 'union') return type.members.some((member) => takes(member, one));
    if (type.kind === 'intersection') return type.members.every((member) => takes(member, one));
    return takesOne(type, one, fits);
  });
  /**
   * Adds the properties that it has; of a choice, those of members that take the value, as TypeScript
   * drops what contradicts the types beside it.
   * @returns whether it has others, too
   */
  const addNames = (names: Set<string>, part: Type, one: JsonValue, met: Set<Type>): boolean => {
    const type = resolveType(part, schemas);
    if (met.has(type)) return false;
    met.add(type);
    if (type.kind === 'object') {
      for (const { name } of type.properties) names.add(name);
      return isOpen(type);
    }
    // Whatever else may be chosen, it is `unknown`, and says nothing beside others.
    if (type.kind === 'union' && isUnknown(type, schemas)) return met.size === 1;
    const members = type.kind === 'union' || type.kind === 'intersection' ? type.members : [];
    return members
      .filter((member) => takes(member, one))
      .map((member) => addNames(names, member, one, met))
      .includes(true);
  };
  return fits(wanted, value);
}

/** Many ways may lead to one value and one of its types. */
function byTypeAndValue(
  schemas: SchemaTypes,
  ask: (type: Resolved, value: JsonValue) => boolean,
): Takes {
  const known = new Map<Type, Map<JsonValue, boolean>>();
  return (part, value) => {
    const type = resolveType(part, schemas);
    const answers = known.get(type) ?? new Map<JsonValue, boolean>();
    known.set(type, answers);
    const answer = answers.get(value) ?? ask(type, value);
    answers.set(value, answer);
    return answer;
  };
}

type Resolved = ReturnType<typeof resolveType>;

type Takes = (part: Type, one: JsonValue) => boolean;

function takesOne(
  type: Exclude<Resolved, { kind: 'union' | 'intersection' }>,
  value: JsonValue,
  takes: Takes,
): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'file':
      return true;
    case 'never':
      return false;
    case 'primitive':
      return takesPrimitive(type.name, value);
    case 'literal':
      return JSON.stringify(writtenValue(type.value)) === JSON.stringify(value);
    case 'array':
      return isList(value) && value.every((item) => takes(type.items, item));
    case 'tuple': {
      if (!isList(value) || value.length < type.minItems) return false;
      return value.every((item, index) => {
        const place = type.items[index] ?? type.rest;
        return place !== null && takes(place, item);
      });
    }
    case 'object':
      return takesObject(type, value, takes);
  }
}

function isUnknown(wanted: Type, schemas: SchemaTypes, met = new Set<Type>()): boolean {
  const type = resolveType(wanted, schemas);
  if (met.has(type)) return false;
  met.add(type);
  return (
    type.kind === 'unknown' ||
    (type.kind === 'union' && type.members.some((member) => isUnknown(member, schemas, met)))
  );
}

/** Whether it is written with a type for all keys that it does not name. */
function isOpen({ properties, patterns, additional }: ObjectType): boolean {
  return (
    patterns.length > 0 ||
    additional.kind === 'typed' ||
    (additional.kind === 'unstated' && properties.length === 0)
  );
}

function keysOf(value: JsonValue): readonly string[] {
  return typeof value === 'object' && value !== null && !isList(value) ? Object.keys(value) : [];
}

/** Whether a sample may be none: nothing but what is asked for at once contradicts itself. */
export function isDoubtful(wanted: Type, schemas: SchemaTypes, met = new Set<Type>()): boolean {
  const type = resolveType(wanted, schemas);
  if (met.has(type)) return false;
  met.add(type);
  return (
    type.kind === 'intersection' ||
    childTypes(type).some((child) => isDoubtful(child, schemas, met))
  );
}

function takesPrimitive(name: string, value: JsonValue): boolean {
  if (name === 'null') return value === null;
  return typeof value === (name === 'integer' ? 'number' : name);
}

function takesObject(
  { properties, patterns, additional }: ObjectType,
  value: JsonValue,
  takes: Takes,
): boolean {
  if (typeof value !== 'object' || value === null || isList(value)) return false;
  const held = new Map(Object.entries(value));
  const areKnown = properties.every(({ name, type, required }) => {
    const one = held.get(name);
    held.delete(name);
    return one === undefined ? !required : takes(type, one);
  });
  const others = [
    ...patterns.map(({ type }) => type),
    ...(additional.kind === 'typed' ? [additional.type] : []),
  ];
  // Without any property it is written `Record<string, never>`.
  const isEmpty = additional.kind === 'closed' && properties.length + patterns.length === 0;
  if (isEmpty && held.size > 0) return false;
  // The type of other keys is one of them all.
  return (
    areKnown &&
    (others.length === 0 ||
      [...held.values()].every((one) => others.some((type) => takes(type, one))))
  );
}
