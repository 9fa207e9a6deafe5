import type { Type } from '../../../model/schema.js';
import { valueKey } from '../values/accepts-value.js';
import { compareTypes } from '../compare-types.js';
import { resolveType, type TypeWorld } from '../type-world.js';

export interface PairedMembers {
  /** Pairs that differ in something. */
  readonly pairs: readonly (readonly [old: Type, next: Type])[];
  readonly removed: readonly Type[];
  readonly added: readonly Type[];
}

/** Which members of two unions belong together: first those that are equal, then the most alike. */
export function pairMembers(
  old: readonly Type[],
  next: readonly Type[],
  world: TypeWorld,
): PairedMembers {
  const added = [...next];
  const changed = old.filter((member) => {
    const index = added.findIndex((other) => compareTypes(member, other, [], world).length === 0);
    if (index >= 0) added.splice(index, 1);
    return index < 0;
  });
  const candidates = changed
    .flatMap((member, at) =>
      added.map((other, index) => ({
        member,
        other,
        at,
        index,
        score: likeness(member, other, world),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score || one.at - two.at || one.index - two.index);
  const [olds, news] = [new Set<Type>(), new Set<Type>()];
  const pairs: (readonly [Type, Type])[] = [];
  for (const { member, other } of candidates) {
    if (olds.has(member) || news.has(other)) continue;
    olds.add(member);
    news.add(other);
    pairs.push([member, other]);
  }
  return {
    pairs,
    removed: changed.filter((member) => !olds.has(member)),
    added: added.filter((member) => !news.has(member)),
  };
}

/** 0 for what has nothing in common. */
function likeness(old: Type, next: Type, world: TypeWorld): number {
  const [from, to] = [resolveType(old, world.old), resolveType(next, world.new)];
  if (from.kind !== to.kind) return 0;
  if (from.kind === 'primitive' && to.kind === 'primitive') return from.name === to.name ? 1 : 0;
  if (from.kind !== 'object' || to.kind !== 'object') return 1;
  const others = new Map(to.properties.map((property) => [property.name, property.type]));
  const scores = from.properties.map(({ name, type }): number => {
    const other = others.get(name);
    if (other === undefined) return 0;
    if (type.kind !== 'literal' || other.kind !== 'literal') return 1;
    // `type: 'number'` and `type: 'string'` are what keeps two variants apart.
    return valueKey(type.value) === valueKey(other.value) ? from.properties.length : -1000;
  });
  return scores.reduce((sum, score) => sum + score, 0);
}
