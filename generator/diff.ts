/** The third pipeline: two states of the documents in, what differs in their APIs out. Pure. */
import { compareApis } from './compare/compare-apis.js';
import { judgeState, type DocumentSet, type JudgedState } from './judge/judge-state.js';
import { inTime } from './limits/in-time.js';
import type { ApiDiff } from './model/diff/change.js';
import type { Message } from './model/messages.js';
import { defaults, type Options } from './options.js';

export type { DocumentSet };

export interface Diffed {
  /** `null` where one of the two has an error, or was stopped: nothing sound could be said. */
  readonly diff: ApiDiff | null;
  readonly old: readonly Message[];
  readonly new: readonly Message[];
  /** How many there are. */
  readonly actions: { readonly old: number; readonly new: number };
}

export function diff(
  old: DocumentSet,
  next: DocumentSet,
  options: Pick<Options, 'dialect'> & Partial<Pick<Options, 'limits'>>,
): Diffed {
  const { dialect, limits } = { ...defaults, ...options };
  const before = judgeState(old, { dialect, limits });
  const after = judgeState(next, { dialect, limits });
  const facts = {
    old: before.messages,
    new: after.messages,
    actions: { old: countActions(before), new: countActions(after) },
  };
  const isWrong = [...before.messages, ...after.messages].some(
    ({ severity }) => severity === 'error',
  );
  const [from, to] = [before.documented, after.documented];
  if (isWrong || from === null || to === null) return { diff: null, ...facts };
  const count = old.documents.length + next.documents.length;
  return { diff: inTime(limits.seconds, count, () => compareApis(from, to)), ...facts };
}

function countActions({ documented }: JudgedState): number {
  const resources = documented?.api.resources ?? [];
  return resources.reduce((sum, { operations }) => sum + operations.length, 0);
}
