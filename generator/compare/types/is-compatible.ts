import type { Direction } from '../../model/diff/change.js';
import type { Type } from '../../model/schema.js';
import { acceptsValue } from './values/accepts-value.js';
import { compareCount, compareLimits } from './limits/compare-limits.js';
import { compareSameKind } from './compare-types.js';
import { isBreaking, type Difference } from './differences/difference.js';
import { areCounterparts, enter, resolveType, type TypeWorld } from './type-world.js';

/**
 * Whether whoever relied on the old type may go on as before: of a request, all that was sent is
 * taken; of a response, all that comes was expected. `false` also where that is not decided.
 */
export function isCompatible(
  old: Type,
  next: Type,
  direction: Direction,
  world: TypeWorld,
): boolean {
  if (areCounterparts(old, next, world)) return true;
  const inside = enter(old, next, world);
  if (inside === null) return true;
  return holds(resolveType(old, world.old), resolveType(next, world.new), direction, inside);
}

function holds(old: Type, next: Type, direction: Direction, world: TypeWorld): boolean {
  const isRequest = direction === 'request';
  // One of the two types gives values, the other takes them.
  const [giver, taker] = isRequest ? [old, next] : [next, old];
  const given = (part: Type, whole: Type): boolean =>
    isRequest
      ? isCompatible(part, whole, direction, world)
      : isCompatible(whole, part, direction, world);
  if (giver.kind === 'never' || taker.kind === 'unknown') return true;
  if (giver.kind === 'union') return giver.members.every((member) => given(member, taker));
  if (taker.kind === 'intersection') return taker.members.every((member) => given(giver, member));
  if (giver.kind === 'literal') {
    return acceptsValue(taker, giver.value, isRequest ? world.new : world.old);
  }
  if (taker.kind === 'union' && taker.members.some((member) => given(giver, member))) return true;
  if (giver.kind === 'intersection') return giver.members.some((member) => given(member, taker));
  if (giver.kind === 'primitive' && (giver.name === 'boolean' || giver.name === 'null')) {
    const values = giver.name === 'null' ? [null] : [true, false];
    return values.every((value) => acceptsValue(taker, value, isRequest ? world.new : world.old));
  }
  if (giver.kind === 'tuple' && taker.kind === 'array') {
    const items = giver.rest === null ? giver.items : [...giver.items, giver.rest];
    const most = giver.rest === null ? giver.items.length : null;
    return (
      items.every((item) => given(item, taker.items)) &&
      isGiven(compareCount('minItems', giver.minItems, taker.minItems, [])) &&
      isGiven(compareCount('maxItems', most, taker.maxItems, []))
    );
  }
  if (giver.kind === 'primitive' && taker.kind === 'primitive' && giver.name === 'integer') {
    if (taker.name === 'number') return isGiven(compareLimits(giver.limits, taker.limits, []));
  }
  const differences = compareSameKind(old, next, [], world);
  return differences !== null && !isBreaking(differences, direction);
}

/** From the giver to the taker, which is how a request goes. */
function isGiven(differences: readonly Difference[]): boolean {
  return !isBreaking(differences, 'request');
}
