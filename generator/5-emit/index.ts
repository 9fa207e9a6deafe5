/**
 * 5-emit: Plan in, files out. Structures and templates print what the plan says and decide nothing.
 * Never fails on a plan.
 */
import { plainRun, type Run } from '../incremental/run.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan } from '../model/plan.js';
import { targets } from './targets/index.js';

/** Sorted by path. */
export function emit(
  plan: Plan,
  { progress }: Pick<Run, 'progress'> = plainRun,
): readonly GeneratedFile[] {
  return targets
    .flatMap((emitTarget, index) => {
      progress(index, targets.length);
      return emitTarget(plan);
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
