/**
 * 5-emit: Plan in, files out. Structures and templates print what the plan says and decide nothing.
 * Never fails on a plan.
 */
import { plainRun, type Run } from '../incremental/run.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan } from '../model/plan.js';
import type { EmittedFile } from './emitted-file.js';
import { targets } from './targets/index.js';

/** Sorted by path. */
export function emit(
  plan: Plan,
  { progress, made }: Pick<Run, 'progress' | 'made'> = plainRun,
): readonly GeneratedFile[] {
  const files: EmittedFile[] = [];
  for (const [index, emitTarget] of targets.entries()) {
    progress(index, targets.length);
    for (const file of emitTarget(plan)) {
      files.push(file);
      made(file);
    }
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
