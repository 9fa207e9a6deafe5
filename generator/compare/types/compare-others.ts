import type { ObjectType, PatternProperty, Type } from '../../model/schema.js';
import { compareTypes } from './compare-types.js';
import { differenceOf, type Difference, type TypeRule } from './differences/difference.js';
import type { TypePath } from '../../model/diff/documented-api.js';
import { typeWords } from './differences/type-words.js';
import type { TypeWorld } from './type-world.js';

/** What an object says of keys that no property names. */
type Others = 'closed' | 'unstated' | 'any' | 'typed';

/**
 * From → to. `unstated` allows other keys but gives the type no index signature: code that names one
 * compiles with `any` and `typed` alone.
 */
const rules: { readonly [From in Others]: { readonly [To in Others]: TypeRule | null } } = {
  closed: {
    closed: null,
    unstated: 'other-keys-allowed',
    any: 'other-keys-allowed',
    typed: 'other-keys-allowed',
  },
  unstated: {
    closed: 'other-keys-refused',
    unstated: null,
    any: 'other-keys-allowed',
    typed: 'type-narrowed',
  },
  any: {
    closed: 'other-keys-removed',
    unstated: 'other-keys-removed',
    any: null,
    typed: 'type-narrowed',
  },
  typed: {
    closed: 'other-keys-removed',
    unstated: 'other-keys-removed',
    any: 'type-widened',
    typed: null,
  },
};

export function compareOthers(
  old: ObjectType,
  next: ObjectType,
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  const inside: TypePath = [...path, { kind: 'others' }];
  const [from, to] = [old.additional, next.additional];
  const rule = rules[othersOf(old)][othersOf(next)];
  return [
    ...comparePatterns(old.patterns, next.patterns, inside, world),
    ...(rule === null ? [] : [otherKeys(rule, old, next, path, world)]),
    ...(from.kind === 'typed' && to.kind === 'typed' && rule === null
      ? compareTypes(from.type, to.type, inside, world)
      : []),
  ];
}

function otherKeys(
  rule: TypeRule,
  old: ObjectType,
  next: ObjectType,
  path: TypePath,
  world: TypeWorld,
): Difference {
  if (rule !== 'type-narrowed' && rule !== 'type-widened') return differenceOf(rule, path);
  const words = ({ additional }: ObjectType, schemas: TypeWorld['old']): string =>
    additional.kind === 'typed' ? typeWords(additional.type, schemas) : 'unknown';
  return differenceOf(rule, [...path, { kind: 'others' }], {
    before: words(old, world.old),
    after: words(next, world.new),
  });
}

function othersOf({ additional }: ObjectType): Others {
  if (additional.kind !== 'typed') return additional.kind;
  return additional.type.kind === 'unknown' ? 'any' : 'typed';
}

/** A pattern that is written in another way is another one: which keys it names is not decided. */
function comparePatterns(
  old: readonly PatternProperty[],
  next: readonly PatternProperty[],
  path: TypePath,
  world: TypeWorld,
): readonly Difference[] {
  const typeOf = (patterns: readonly PatternProperty[], pattern: string): Type | null =>
    patterns.find((one) => one.pattern === pattern)?.type ?? null;
  const all = new Set([...old, ...next].map(({ pattern }) => pattern));
  return [...all].flatMap((pattern) => {
    const [from, to] = [typeOf(old, pattern), typeOf(next, pattern)];
    if (from !== null && to !== null) return compareTypes(from, to, path, world);
    return [differenceOf(to === null ? 'other-keys-removed' : 'other-keys-allowed', path)];
  });
}
