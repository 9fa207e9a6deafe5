/**
 * The whole pipeline: documents in; files, messages and counts out. Reads and writes nothing, so
 * that the same documents give the same files everywhere.
 */
import type { VFile } from 'vfile';
import { emit, knowFiles } from './5-emit/index.js';
import { judge, runStage, type GenerateRun } from './judge/judge.js';
import type { Judged } from './judge/judge-messages.js';
import { withRoom } from './judge/overflow.js';
import { defaultLimits } from './limits/default-limits.js';
import { inTime } from './limits/in-time.js';
import { byPlace } from './messages/settle-messages.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { Limits } from './model/limits.js';
import type { Plan } from './model/plan.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import type { Options } from './options.js';

export interface Generated extends Omit<Judged, 'plan'> {
  /** None where `failed`, or where no page has an action. */
  readonly files: readonly GeneratedFile[];
}

/** @param readSchemaFile asked for the schema files that documents link to; there are none if unset */
export function generate(
  documents: readonly VFile[],
  options: Pick<Options, 'dialect' | 'strict'> & Partial<Pick<Options, 'severities' | 'limits'>>,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
  run: Partial<GenerateRun> = {},
): Generated {
  const { plan, api: _, ...judged } = judge(documents, options, readSchemaFile, run);
  if (plan === null) return { files: [], ...judged };
  return withRoom<Generated>(
    documents,
    () => ({ files: emitPlan(plan, run, options.limits), ...judged }),
    (stops) => ({
      files: [],
      ...judged,
      messages: [...judged.messages, ...stops].toSorted(byPlace),
      failed: true,
    }),
  );
}

/** Where parts of the plan are parts of another one, whose files are known. */
export function emitAmended(
  plan: Plan,
  before: { readonly plan: Plan; readonly files: readonly GeneratedFile[] },
  run: Partial<GenerateRun>,
  limits: Limits = defaultLimits,
): readonly GeneratedFile[] {
  knowFiles(before.plan, before.files);
  return emitPlan(plan, run, limits);
}

export function emitPlan(
  plan: Plan,
  run: Partial<GenerateRun>,
  { seconds }: Limits = defaultLimits,
): readonly GeneratedFile[] {
  return runStage('emit', run, (own) =>
    inTime(seconds, plan.resources.length, () => emit(plan, own)),
  );
}
