import type { Direction } from '../../../model/diff/change.js';
import type { Type } from '../../../model/schema.js';
import { valueKey } from '../values/accepts-value.js';
import { compareTypes, compareWhole } from '../compare-types.js';
import { differenceOf, isBreaking, isShape, type Difference } from '../differences/difference.js';
import { isCompatible } from '../is-compatible.js';
import { pairMembers } from './pair-members.js';
import type { TypePath } from '../../../model/diff/documented-api.js';
import { resolveType, type TypeWorld } from '../type-world.js';
import { typeWords } from '../differences/type-words.js';

type Members = readonly Type[];

export function membersOf(type: Type): Members {
  return type.kind === 'union'
    ? type.members.flatMap((member) => membersOf(member))
    : [type.kind === 'literal' && type.value === null ? nothing : type];
}

const nothing: Type = {
  kind: 'primitive',
  name: 'null',
  limits: {
    format: null,
    pattern: null,
    minLength: null,
    maxLength: null,
    minimum: null,
    maximum: null,
    exclusiveMinimum: false,
    exclusiveMaximum: false,
    multipleOf: null,
  },
};

/**
 * Members that have one that is like them are compared with it; the rest was added or removed.
 * `null` where the members that are left are of different kinds.
 */
export function compareUnions(
  old: Members,
  next: Members,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] | null {
  const [oldNull, newNull] = [old.some(isNull), next.some(isNull)];
  const literals = compareLiterals(old, next, path);
  const { pairs, removed, added } = pairMembers(old.filter(isOther), next.filter(isOther), world);
  // One object became several variants: which of them it is compared with would be a guess.
  const olds = objectsAmong([...pairs.map(([from]) => from), ...removed], world.old);
  const news = objectsAmong([...pairs.map(([, to]) => to), ...added], world.new);
  if (olds !== news && Math.min(olds, news) === 1) return null;
  // `string` became a list of its values, or the other way round: that is one difference.
  const isReplaced =
    (removed.length > 0 &&
      (added.length > 0 || literals.some(({ rule }) => rule === 'value-added'))) ||
    (added.length > 0 && literals.some(({ rule }) => rule === 'value-removed'));
  if (isReplaced) return null;
  const found = [
    ...(newNull && !oldNull ? [differenceOf('null-added', path)] : []),
    ...(oldNull && !newNull ? [differenceOf('null-removed', path)] : []),
    ...literals,
    ...pairs.flatMap(([from, to]) => compareTypes(from, to, path, world)),
    ...removed.map((member) =>
      differenceOf('variant-removed', path, { before: typeWords(member, world.old) }),
    ),
    ...added.map((member) =>
      differenceOf('variant-added', path, { after: typeWords(member, world.new) }),
    ),
  ];
  return weighed(unionOf(old), unionOf(next), found, path, world);
}

function objectsAmong(members: Members, schemas: TypeWorld['old']): number {
  return members.filter((member) => resolveType(member, schemas).kind === 'object').length;
}

function compareLiterals(old: Members, next: Members, path: TypePath): readonly Difference[] {
  const [before, after] = [literalsOf(old), literalsOf(next)];
  return [
    ...[...before].flatMap((value) =>
      after.has(value) ? [] : [differenceOf('value-removed', path, { before: value })],
    ),
    ...[...after].flatMap((value) =>
      before.has(value) ? [] : [differenceOf('value-added', path, { after: value })],
    ),
  ];
}

/**
 * What one member lost another may still hold: the union as a whole decides what breaks, and the
 * differences of its members only tell why.
 */
function weighed(
  old: Type,
  next: Type,
  found: readonly Difference[],
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  if (!found.some(isShape)) return found;
  const isSafe = (direction: Direction): boolean =>
    isBreaking(found, direction) && isCompatible(old, next, direction, world);
  const [isRequestSafe, isResponseSafe] = [isSafe('request'), isSafe('response')];
  const weaker = found.map((difference) =>
    isShape(difference)
      ? {
          ...difference,
          ...(isRequestSafe ? { request: 'additive' as const } : {}),
          ...(isResponseSafe ? { response: 'additive' as const } : {}),
        }
      : difference,
  );
  const isWeaker = isRequestSafe || isResponseSafe;
  // Written in another way, and the same.
  const isSame = isWeaker && compareWhole(old, next, path, world).length === 0;
  return isSame ? weaker.filter((difference) => !isShape(difference)) : weaker;
}

function literalsOf(members: Members): ReadonlySet<string> {
  return new Set(
    members.flatMap((member) => (member.kind === 'literal' ? [valueKey(member.value)] : [])),
  );
}

function isNull(type: Type): boolean {
  return type.kind === 'primitive' && type.name === 'null';
}

function isOther(type: Type): boolean {
  return type.kind !== 'literal' && !isNull(type);
}

function unionOf(members: Members): Type {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: 'union', members };
}
