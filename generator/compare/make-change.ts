import type { Change, ChangeClass, Direction, Subject, Use } from '../model/diff/change.js';
import type { Source } from '../model/source.js';
import { rules, type RuleName } from './rules/rules.js';
import { typeRules } from './rules/type-rules.js';
import type { Difference } from './types/differences/difference.js';
import type { TypePath } from '../model/diff/documented-api.js';
import { pathText } from './types/differences/path-text.js';

/** Where a change stands on both sides; `null` on a side that has no such thing. */
export interface Places {
  readonly old: Source | null;
  readonly new: Source | null;
}

type Named = Partial<Pick<Change, 'name' | 'before' | 'after'>>;

export function makeChange(
  rule: RuleName,
  subject: Subject,
  places: Places,
  named: Named = {},
): Change {
  const { says, reach, request } = rules[rule];
  return {
    rule,
    class: request,
    reach,
    subject,
    says,
    name: '',
    before: '',
    after: '',
    ...named,
    ...places,
    uses: [],
  };
}

/** What a difference of types is called, and how far it reaches. */
export interface TypeSurroundings {
  readonly subject: Subject;
  /** What the path begins with; `''` inside of a schema. */
  readonly base: string;
  /** What the type as a whole is called. */
  readonly whole: string;
  /** The worst of them counts. */
  readonly directions: readonly Direction[];
  readonly uses: readonly Use[];
  readonly placesAt: (path: TypePath) => Places;
}

export function makeTypeChange(difference: Difference, surroundings: TypeSurroundings): Change {
  const { rule, path, limit, before, after } = difference;
  const { subject, base, whole, directions, uses, placesAt } = surroundings;
  const name = pathText(base, path) || whole;
  const classes = directions.map((direction) => difference[direction]);
  const { says, reach } = typeRules[rule];
  return {
    rule,
    class: worstOf(classes),
    reach: worstOf(classes) === 'wording' ? 'neither' : rule.startsWith('limit-') ? 'wire' : reach,
    subject,
    says,
    name: limit === '' ? name : `${limit} of ${name}`,
    before,
    after,
    ...placesAt(path),
    uses,
  };
}

function worstOf(classes: readonly ChangeClass[]): ChangeClass {
  const order: readonly ChangeClass[] = ['breaking', 'additive', 'wording'];
  return order.find((one) => classes.includes(one)) ?? 'wording';
}

export function joinPlaces(old: Source | null, next: Source | null): Places {
  return { old, new: next };
}
