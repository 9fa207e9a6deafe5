/**
 * 5-emit: Plan in, files out. Structures and templates print what the plan says and decide nothing.
 * Never fails on a plan.
 */
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan } from '../model/plan.js';
import { targets } from './targets/index.js';

/** Sorted by path. */
export function emit(plan: Plan): readonly GeneratedFile[] {
  return targets
    .flatMap((emitTarget) => emitTarget(plan))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
