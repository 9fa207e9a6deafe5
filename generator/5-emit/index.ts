/**
 * 5-emit: Plan in, files out. Structures and templates print what the plan says and decide nothing.
 * Never fails on a plan.
 */
import { plainRun, type Run } from '../incremental/run.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Plan, PlanPart } from '../model/plan.js';
import type { EmittedFile } from './emitted-file.js';
import type { KnownFile, KnownFiles } from './known-files.js';
import { emitClientPart, knowClient } from './targets/client/index.js';
import { emitTestFile, knowTests } from './targets/tests/index.js';
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

/** The file of one part, which is not printed again where it stands in a plan. */
export function emitPart(part: PlanPart): GeneratedFile {
  return part.kind === 'tests' ? given(emitTestFile(part.plan)) : given(emitClientPart(part));
}

/** Sorted by path. */
export function emit(
  plan: Plan,
  { progress }: Pick<Run, 'progress'> = plainRun,
): readonly GeneratedFile[] {
  const files: GeneratedFile[] = [];
  for (const [index, emitTarget] of targets.entries()) {
    progress(index, targets.length);
    for (const emitted of emitTarget(plan)) {
      files.push(given(emitted));
    }
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function given(emitted: EmittedFile | KnownFile): GeneratedFile {
  return 'known' in emitted ? emitted.known : emitted;
}
