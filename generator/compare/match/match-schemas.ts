import type { Operation } from '../../model/api.js';
import type { Schema } from '../../model/schema.js';
import { compareTypes } from '../types/compare-types.js';
import { isShape } from '../types/differences/difference.js';
import { makeWorld } from '../types/type-world.js';
import { directUses } from './direct-uses.js';
import { isTelling } from './is-telling.js';

type Schemas = ReadonlyMap<string, Schema>;
type Pairs = readonly (readonly [old: string, next: string])[];

/**
 * Old keys to new ones, also of definitions. A schema belongs to the one of its key, else to the only
 * one whose name has the same letters. One that is left belongs to one that is left, if wherever an
 * action named the one it names the other now; else if they describe the same values and no others do.
 * @param actions the pairs of actions that both sides have
 */
export function matchSchemas(
  old: Schemas,
  next: Schemas,
  actions: readonly (readonly [Operation, Operation])[],
): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const match = (find: (removed: readonly Schema[], added: readonly Schema[]) => Pairs): void => {
    const taken = new Set(roots.values());
    const removed = rootsOf(old).filter(({ key }) => !roots.has(key));
    const added = rootsOf(next).filter(({ key }) => !taken.has(key));
    for (const [from, to] of find(removed, added)) roots.set(from, to);
  };
  match((removed, added) => pairsBy(removed, added, (one, other) => one.key === other.key));
  match((removed, added) =>
    pairsBy(removed, added, (one, other) => letters(one.name) === letters(other.name)),
  );
  match((removed, added) => pairsByUse(removed, added, actions));
  match((removed, added) => {
    const world = makeWorld(old, next, withDefinitions(roots, old, next));
    return pairsBy(
      removed.filter(({ type }) => isTelling(type)),
      added,
      (one, other) => !compareTypes(one.type, other.type, [], world).some(isShape),
    );
  });
  return withDefinitions(roots, old, next);
}

/** Those that have nobody else to belong to. */
function pairsBy(
  removed: readonly Schema[],
  added: readonly Schema[],
  isSame: (one: Schema, other: Schema) => boolean,
): Pairs {
  const found = removed.flatMap((one) =>
    added.filter((other) => isSame(one, other)).map((other) => [one.key, other.key] as const),
  );
  return onlyOnes(found);
}

function pairsByUse(
  removed: readonly Schema[],
  added: readonly Schema[],
  actions: readonly (readonly [Operation, Operation])[],
): Pairs {
  const [olds, news] = [keysOf(removed), keysOf(added)];
  const found = actions.flatMap(([from, to]) => {
    const after = directUses(to);
    return [...directUses(from)].flatMap(([place, key]) => {
      const other = after.get(place);
      // Also the pairs of which one is known already: whoever is half of one is in no other.
      const isLeft = olds.has(key) || news.has(other ?? '');
      return other !== undefined && isLeft ? [[key, other] as const] : [];
    });
  });
  return onlyOnes(found).filter(([from, to]) => olds.has(from) && news.has(to));
}

/** Pairs that share neither half with another pair. */
function onlyOnes(pairs: Pairs): Pairs {
  const unique = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
  const [olds, news] = [count(unique.map(([one]) => one)), count(unique.map(([, other]) => other))];
  return unique.filter(([one, other]) => olds.get(one) === 1 && news.get(other) === 1);
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A definition goes with the schema that it belongs to. */
function withDefinitions(
  roots: ReadonlyMap<string, string>,
  old: Schemas,
  next: Schemas,
): ReadonlyMap<string, string> {
  const definitions = [...old.values()].flatMap(({ key, owner }) => {
    const root = owner === null ? undefined : roots.get(owner);
    if (owner === null || root === undefined) return [];
    const counterpart = `${root}${key.slice(owner.length)}`;
    return next.has(counterpart) ? [[key, counterpart] as const] : [];
  });
  return new Map([...roots, ...definitions]);
}

function rootsOf(schemas: Schemas): readonly Schema[] {
  return [...schemas.values()].filter(({ owner }) => owner === null);
}

function keysOf(schemas: readonly Schema[]): ReadonlySet<string> {
  return new Set(schemas.map(({ key }) => key));
}

/** `Device Post` and `devicePost` are one type of the client. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
