/**
 * 5-emit: Plan in, files out. Structures and templates print what the plan says and decide nothing.
 * Never fails on a plan.
 */
import { plainRun, type Run } from '../incremental/run.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan } from '../model/plan.js';
import type { KnownFiles } from './known-files.js';
import { knowClient } from './targets/client/index.js';
import { knowTests } from './targets/tests/index.js';
import { targets } from './targets/index.js';

/**
 * Files that were printed of a plan before: parts of it that stand in another plan are not printed
 * again.
 */
export function knowFiles(plan: Plan, files: readonly GeneratedFile[]): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known: KnownFiles = (path, emitPart, part) => {
    const file = byPath.get(path);
    if (file === undefined) throw new Error(`bug in the generator: no file is known at ${path}`);
    emitPart.know(part, { known: file });
  };
  knowClient(plan, known);
  knowTests(plan, known);
}

/** Sorted by path. */
export function emit(
  plan: Plan,
  { progress, made }: Pick<Run, 'progress' | 'made'> = plainRun,
): readonly GeneratedFile[] {
  const files: GeneratedFile[] = [];
  for (const [index, emitTarget] of targets.entries()) {
    progress(index, targets.length);
    for (const emitted of emitTarget(plan)) {
      const file = 'known' in emitted ? emitted.known : emitted;
      files.push(file);
      made(file);
    }
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
