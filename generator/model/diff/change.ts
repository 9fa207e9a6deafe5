/** What two states of an API differ in. */
import type { Source } from '../source.js';

/**
 * `breaking`: a program that worked may stop to compile or to work. `additive`: no such program
 * does. `wording`: neither programs nor requests can tell.
 */
export type ChangeClass = 'breaking' | 'additive' | 'wording';

/** Who sends what a type describes: the client in a request, the API in a response. */
export type Direction = 'request' | 'response';

export interface Change {
  /** A key of the table of rules. */
  readonly rule: string;
  readonly class: ChangeClass;
  /** What differs is seen in requests and responses, in code that is compiled, or in both. */
  readonly reach: Reach;
  readonly subject: Subject;
  /** A sentence with `{name}`, `{old}` and `{new}` where the next three belong. */
  readonly says: string;
  /** As the documents spell it: not safe to print. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** `null` where the old documents have no such thing. */
  readonly old: Source | null;
  /** `null` where the new documents have no such thing. */
  readonly new: Source | null;
  /** Of a schema's change: the actions that it reaches, in the order of the documents. */
  readonly uses: readonly Use[];
}

export type Reach = 'wire' | 'code' | 'both' | 'neither';

export interface Subject {
  readonly kind: 'api' | 'resource' | 'action' | 'schema';
  readonly name: string;
}

export interface Use {
  readonly action: string;
  readonly direction: Direction;
}

/** What must be raised in a version `MAJOR.MINOR.PATCH` from 1.0.0 on. */
export type Level = 'major' | 'minor' | 'patch' | 'none';

export interface Verdict {
  readonly level: Level;
  readonly oldVersion: string;
  readonly newVersion: string;
  /** The smallest version that tells of these changes; `oldVersion` where there are none. */
  readonly leastVersion: string;
  readonly isRaisedEnough: boolean;
}

export interface ApiDiff {
  /** Breaking ones first, then additive ones, then wording; each in the order of the documents. */
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}
