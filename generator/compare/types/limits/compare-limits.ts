import type { Limits } from '../../../model/schema.js';
import { differenceOf, type Difference } from '../differences/difference.js';
import type { TypePath } from '../../../model/diff/documented-api.js';

/** A limit that a schema states, or does not. */
type Limit = number | string | null;

/** How a limit that both sides state moved. */
type Move = 'tightened' | 'loosened' | 'changed' | 'same';

export function compareLimits(old: Limits, next: Limits, path: TypePath): readonly Difference[] {
  const bound = (name: 'minimum' | 'maximum'): readonly Difference[] => {
    const isExclusive = ({ exclusiveMinimum, exclusiveMaximum }: Limits): boolean =>
      name === 'minimum' ? exclusiveMinimum : exclusiveMaximum;
    const sign = name === 'minimum' ? 1 : -1;
    // Of two equal bounds, the one that leaves out its own value is the tighter one.
    const tightness = (limits: Limits): number => (isExclusive(limits) ? 1 : 0);
    const words = (limits: Limits): Limit =>
      limits[name] === null || !isExclusive(limits) ? limits[name] : `${limits[name]} (exclusive)`;
    const move = (): Move => {
      const distance = ((next[name] ?? 0) - (old[name] ?? 0)) * sign;
      return moveOf(distance === 0 ? tightness(next) - tightness(old) : distance);
    };
    return compareLimit(name, words(old), words(next), path, move);
  };
  return [
    ...compareCount('minLength', old.minLength, next.minLength, path),
    ...compareCount('maxLength', old.maxLength, next.maxLength, path),
    ...bound('minimum'),
    ...bound('maximum'),
    ...compareLimit('multipleOf', old.multipleOf, next.multipleOf, path, () =>
      moveOfMultiple(old.multipleOf ?? 1, next.multipleOf ?? 1),
    ),
    ...compareLimit('pattern', old.pattern, next.pattern, path, () => 'changed'),
    ...compareLimit('format', old.format, next.format, path, () => 'changed'),
  ];
}

/** A number of characters or items, of which a lower one that is zero says nothing. */
export function compareCount(
  name: 'minLength' | 'maxLength' | 'minItems' | 'maxItems',
  old: number | null,
  next: number | null,
  path: TypePath,
): readonly Difference[] {
  const isLower = name.startsWith('min');
  const [from, to] = isLower ? [old === 0 ? null : old, next === 0 ? null : next] : [old, next];
  return compareLimit(name, from, to, path, () =>
    moveOf(((next ?? 0) - (old ?? 0)) * (isLower ? 1 : -1)),
  );
}

function compareLimit(
  limit: string,
  old: Limit,
  next: Limit,
  path: TypePath,
  moveBetween: () => Move,
): readonly Difference[] {
  if (old === next) return [];
  const move = old === null ? 'tightened' : next === null ? 'loosened' : moveBetween();
  if (move === 'same') return [];
  return [
    differenceOf(`limit-${move}`, path, {
      limit,
      before: String(old ?? 'none'),
      after: String(next ?? 'none'),
    }),
  ];
}

function moveOf(tighter: number): Move {
  return tighter === 0 ? 'same' : tighter > 0 ? 'tightened' : 'loosened';
}

function moveOfMultiple(old: number, next: number): Move {
  if (Number.isInteger(next / old)) return 'tightened';
  return Number.isInteger(old / next) ? 'loosened' : 'changed';
}
