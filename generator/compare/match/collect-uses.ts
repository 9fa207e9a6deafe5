import type { Api } from '../../model/api.js';
import type { Direction, Use } from '../../model/diff/change.js';
import type { Type } from '../../model/schema.js';
import { operationsOf } from './match-actions.js';

/** Which actions send and which give back a schema, by its key; also where another schema is between. */
export type UsesByKey = ReadonlyMap<string, readonly Use[]>;

export function collectUses(api: Api): UsesByKey {
  const types = new Map(api.schemas.map(({ key, type }) => [key, type]));
  const uses = new Map<string, Map<string, Use>>();
  const reached = new Map<string, ReadonlySet<string>>();
  const addUses = (type: Type, use: Use): void => {
    for (const start of referencesOf(type)) {
      const keys = reached.get(start) ?? reachFrom(start, types);
      reached.set(start, keys);
      for (const key of keys) {
        const known = uses.get(key) ?? new Map<string, Use>();
        uses.set(key, known.set(`${use.action} ${use.direction}`, use));
      }
    }
  };
  for (const { action, parameters, responses, errors } of operationsOf(api)) {
    const add = (type: Type | null, direction: Direction): void => {
      if (type !== null) addUses(type, { action, direction });
    };
    for (const { type } of [...parameters, ...api.globalParameters]) add(type, 'request');
    for (const { type } of [...responses, ...errors]) add(type, 'response');
  }
  return new Map([...uses].map(([key, found]) => [key, [...found.values()]]));
}

function reachFrom(start: string, types: ReadonlyMap<string, Type>): ReadonlySet<string> {
  const keys = new Set([start]);
  // A set that grows while it is gone through is gone through to its end.
  for (const key of keys) {
    const type = types.get(key);
    if (type !== undefined) for (const next of referencesOf(type)) keys.add(next);
  }
  return keys;
}

function referencesOf(type: Type): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.schema];
    case 'array':
      return referencesOf(type.items);
    case 'tuple':
      return [...type.items, ...(type.rest === null ? [] : [type.rest])].flatMap(referencesOf);
    case 'union':
    case 'intersection':
      return type.members.flatMap(referencesOf);
    case 'object':
      return [
        ...type.properties.map((property) => property.type),
        ...type.patterns.map((pattern) => pattern.type),
        ...(type.additional.kind === 'typed' ? [type.additional.type] : []),
      ].flatMap(referencesOf);
    case 'unknown':
    case 'never':
    case 'primitive':
    case 'file':
    case 'literal':
      return [];
  }
}
