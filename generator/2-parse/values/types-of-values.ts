import type { JsonValue, PrimitiveType, Type } from '../../model/schema.js';
import { noLimits } from '../schemas/draft-04/limits.js';
import { isList } from './scalars.js';

/** What a value shows of its type. Of an object only that it is one: others may have other keys. */
export function typeOfValue(value: JsonValue): Type {
  if (value === null) return primitive('null');
  if (isList(value)) {
    const items: Type = value.length === 0 ? { kind: 'unknown' } : unionOf(value.map(typeOfValue));
    return { kind: 'array', items, minItems: null, maxItems: null };
  }
  if (typeof value === 'object') {
    return { kind: 'object', properties: [], patterns: [], additional: { kind: 'unstated' } };
  }
  if (typeof value === 'number') return primitive('number');
  return primitive(typeof value === 'boolean' ? 'boolean' : 'string');
}

/** Each member once. */
export function unionOf(members: readonly Type[]): Type {
  const unique = [...new Map(members.map((member) => [JSON.stringify(member), member])).values()];
  const [only] = unique;
  return only !== undefined && unique.length === 1 ? only : { kind: 'union', members: unique };
}

export function primitive(name: PrimitiveType['name']): PrimitiveType {
  return { kind: 'primitive', name, limits: noLimits };
}
