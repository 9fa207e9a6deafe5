import type { ChangeClass, Reach } from '../../model/diff/change.js';

/** How a kind of change is classed, and why. */
export interface Rule {
  /** `{name}`, `{old}` and `{new}` stand for what the documents say. */
  readonly says: string;
  /** Where what changed is sent by the client, or is no part of a type at all. */
  readonly request: ChangeClass;
  /** Where it is sent by the API. */
  readonly response: ChangeClass;
  readonly reach: Reach;
  readonly why: string;
}

/** A rule that no direction changes. */
export function either(changeClass: ChangeClass, reach: Reach, says: string, why: string): Rule {
  return { says, request: changeClass, response: changeClass, reach, why };
}

/** A rule that is as strict as the direction is. */
export function directed(
  request: ChangeClass,
  response: ChangeClass,
  says: string,
  why: string,
): Rule {
  return { says, request, response, reach: 'both', why };
}
