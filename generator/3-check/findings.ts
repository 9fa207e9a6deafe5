import type { CheckedApi, CheckedOperation } from '../model/documents/checked-api.js';
import { actionSpellings, type ActionSpelling } from './spellings/action-spellings.js';
import { Gaps } from './gaps.js';
import { parameterSpellings, type ParameterSpelling } from './spellings/parameter-spellings.js';

/** What several rules look for, found once. */
export interface Findings {
  readonly gaps: Gaps;
  readonly actions: readonly ActionSpelling[];
  readonly parameters: ReadonlyMap<CheckedOperation, readonly ParameterSpelling[]>;
}

export function findingsOf(api: CheckedApi): Findings {
  return {
    gaps: new Gaps(api),
    actions: actionSpellings(api),
    parameters: parameterSpellings(api),
  };
}
