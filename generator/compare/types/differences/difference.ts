import type { ChangeClass, Direction } from '../../../model/diff/change.js';
import { typeRules } from '../../rules/type-rules.js';
import type { TypePath } from '../../../model/diff/documented-api.js';

export type TypeRule = keyof typeof typeRules;

/** What two types differ in, at one place, and how that is classed in each direction. */
export interface Difference {
  readonly rule: TypeRule;
  readonly path: TypePath;
  /** A limit of what stands there: `maxLength`; `''` for the place itself. */
  readonly limit: string;
  readonly before: string;
  readonly after: string;
  readonly request: ChangeClass;
  readonly response: ChangeClass;
}

export function differenceOf(
  rule: TypeRule,
  path: TypePath,
  more: Partial<Pick<Difference, 'limit' | 'before' | 'after'>> = {},
): Difference {
  const { request, response } = typeRules[rule];
  return { rule, path, limit: '', before: '', after: '', request, response, ...more };
}

export function isBreaking(differences: readonly Difference[], direction: Direction): boolean {
  return differences.some(
    (difference) => isShape(difference) && difference[direction] === 'breaking',
  );
}

/** Of the values that a type holds, not of what is said beside them. */
export function isShape({ rule }: Difference): boolean {
  return !rule.startsWith('property-default-') && rule !== 'property-described';
}
