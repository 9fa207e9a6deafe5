import type { ArrayType, TupleType, Type } from '../../model/schema.js';
import { compareCount, compareLimits } from './limits/compare-limits.js';
import { compareObjects } from './compare-objects.js';
import { compareUnions, membersOf } from './unions/compare-unions.js';
import { differenceOf, type Difference } from './differences/difference.js';
import { isCompatible } from './is-compatible.js';
import type { TypePath } from '../../model/diff/documented-api.js';
import { areCounterparts, enter, resolveType, reversed, type TypeWorld } from './type-world.js';
import { typeWords } from './differences/type-words.js';

/**
 * All that two types differ in, each at its place. What schemas that belong together differ in is no
 * difference of the types that refer to them.
 */
export function compareTypes(
  old: Type,
  next: Type,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  if (areCounterparts(old, next, world)) return [];
  const inside = enter(old, next, world);
  if (inside === null) return [];
  const [from, to] = [resolveType(old, world.old), resolveType(next, world.new)];
  const differences = uniqueOnes(compareResolved(from, to, path, inside));
  // Another schema with another name: its name and what it means for this place tell more than all
  // that the two differ in.
  return old.kind === 'reference' && next.kind === 'reference'
    ? summarized(old, next, differences, path, world)
    : differences;
}

/** Variants of a union may all lose the same property: it has one name, and is told once. */
function uniqueOnes(differences: readonly Difference[]): readonly Difference[] {
  if (differences.length < 2) return differences;
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}

function compareResolved(
  old: Type,
  next: Type,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  if (old.kind === 'union' || next.kind === 'union') {
    const found = compareUnions(membersOf(old), membersOf(next), path, world);
    return found ?? compareWhole(old, next, path, world);
  }
  const found = compareSameKind(old, next, path, world);
  return found ?? compareWhole(old, next, path, world);
}

/** `null` for types that are too different to be compared piece by piece. */
export function compareSameKind(
  old: Type,
  next: Type,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] | null {
  if (old.kind === 'primitive' && next.kind === 'primitive' && old.name === next.name) {
    return compareLimits(old.limits, next.limits, path);
  }
  if (old.kind === 'array' && next.kind === 'array') return compareArrays(old, next, path, world);
  if (old.kind === 'tuple' && next.kind === 'tuple') return compareTuples(old, next, path, world);
  if (old.kind === 'object' && next.kind === 'object') {
    return compareObjects(old, next, path, world);
  }
  const isBare = old.kind === 'unknown' || old.kind === 'never' || old.kind === 'file';
  return isBare && old.kind === next.kind ? [] : null;
}

function compareArrays(
  old: ArrayType,
  next: ArrayType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  return [
    ...compareCount('minItems', old.minItems, next.minItems, path),
    ...compareCount('maxItems', old.maxItems, next.maxItems, path),
    ...compareTypes(old.items, next.items, [...path, { kind: 'items' }], world),
  ];
}

/** Tuples of other lengths are other types. */
function compareTuples(
  old: TupleType,
  next: TupleType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] | null {
  const isAlike =
    old.items.length === next.items.length && (old.rest === null) === (next.rest === null);
  if (!isAlike) return null;
  const inside: TypePath = [...path, { kind: 'items' }];
  const pairs = old.items.map((item, index) => [item, next.items[index] ?? item] as const);
  if (old.rest !== null && next.rest !== null) pairs.push([old.rest, next.rest]);
  return [
    ...compareCount('minItems', old.minItems, next.minItems, path),
    ...pairs.flatMap(([item, other]) => compareTypes(item, other, inside, world)),
  ];
}

/** One difference for two types as a whole; none where each holds what the other does. */
export function compareWhole(
  old: Type,
  next: Type,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  const isWider = isCompatible(old, next, 'request', world);
  const isNarrower = isCompatible(old, next, 'response', world);
  const backwards = reversed(world);
  const isSame =
    isWider &&
    isNarrower &&
    isCompatible(next, old, 'request', backwards) &&
    isCompatible(next, old, 'response', backwards);
  if (isSame) return [];
  const words = { before: typeWords(old, world.old), after: typeWords(next, world.new) };
  if (!isWider) {
    return [differenceOf(isNarrower ? 'type-narrowed' : 'type-changed', path, words)];
  }
  const widened = differenceOf('type-widened', path, words);
  return [isNarrower ? { ...widened, response: 'additive' } : widened];
}

function summarized(
  old: Type,
  next: Type,
  differences: readonly Difference[],
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  if (differences.every(({ rule }) => rule === 'property-described')) return [];
  const isWider = differences.every(({ request }) => request !== 'breaking');
  const isNarrower = differences.every(({ response }) => response !== 'breaking');
  const rule = isWider ? 'type-widened' : isNarrower ? 'type-narrowed' : 'type-changed';
  const summary = differenceOf(rule, path, {
    before: typeWords(old, world.old),
    after: typeWords(next, world.new),
  });
  return [isWider && isNarrower ? { ...summary, response: 'additive' } : summary];
}
