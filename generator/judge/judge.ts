/**
 * The pipeline as far as the Plan: documents in; messages, counts and the Plan out. Apart from
 * generate.ts, so that the printer, which brings a compiler along, is loaded only where something is
 * printed.
 */
import type { VFile } from 'vfile';
import { parse } from '../2-parse/index.js';
import { check } from '../3-check/index.js';
import { plan } from '../4-plan/index.js';
import { forgetfulGenerator, type GeneratorMemory } from '../incremental/generator-memory.js';
import type { Run } from '../incremental/run.js';
import type { Collection } from '../messages/collect-messages.js';
import { inTime } from '../limits/in-time.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import type { PlanPart } from '../model/plan.js';
import type { ReadSchemaFile } from '../model/schema-file.js';
import type { Stage } from '../model/outcome/stage.js';
import type { Technique } from '../model/technique.js';
import { defaults, type Options } from '../options.js';
import { judgeMessages, unlessStopped, type Judged } from './judge-messages.js';

/** What a run may be given beside its documents; nothing of it changes what comes out. */
export interface GenerateRun {
  /** What the run before made, which need not be made again. */
  readonly memory: GeneratorMemory;
  readonly progress: (stage: Stage, done: number, parts: number) => void;
  /** Hears of each part of the plan as soon as it is planned. */
  readonly planned: (part: PlanPart) => void;
  /** Hears what stages tell of documents. */
  readonly hear: (stage: Stage, ...told: Parameters<Report>) => void;
  /** Techniques that are switched off. */
  readonly without: readonly Technique[];
}

/** With what the documents say; `null` where they could not be read. */
export interface JudgedApi extends Judged {
  readonly api: Api | null;
}

/** @param readSchemaFile asked for the schema files that documents link to; there are none if unset */
export function judge(
  documents: readonly VFile[],
  options: Pick<Options, 'dialect' | 'strict'> & Partial<Pick<Options, 'severities' | 'limits'>>,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
  run: Partial<GenerateRun> = {},
): JudgedApi {
  return unlessStopped<JudgedApi>(
    documents,
    options,
    (collection) => judgeAll(documents, options, readSchemaFile, run, collection),
    (messages) => {
      const summary = { pages: documents.length, actions: 0, schemas: 0, unknowns: null };
      return { messages, summary, failed: true, plan: null, api: null };
    },
  );
}

function judgeAll(
  documents: readonly VFile[],
  options: Parameters<typeof judge>[1],
  readSchemaFile: ReadSchemaFile,
  run: Partial<GenerateRun>,
  { messages: found, report }: Collection,
): JudgedApi {
  const { limits } = { ...defaults, ...options };
  const { seconds } = limits;
  const allInTime = <Value>(make: () => Value): Value => inTime(seconds, documents.length, make);
  const { hear = () => undefined } = run;
  const reportOf =
    (stage: Stage): Report =>
    (...told) => {
      hear(stage, ...told);
      report(...told);
    };
  // It watches its time itself, as each page may take as long.
  const api = runStage('parse', run, (own) =>
    parse(documents, options.dialect, reportOf('parse'), readSchemaFile, own, limits),
  );
  const judged = runStage('check', run, () =>
    allInTime(() => {
      check(api, reportOf('check'));
      return judgeMessages(documents, api, found, report, options);
    }),
  );
  const planned =
    judged.failed || judged.summary.actions === 0
      ? null
      : runStage('plan', run, (own) => allInTime(() => plan(api, own)));
  const summary = { ...judged.summary, unknowns: planned?.unknownCount ?? null };
  return { ...judged, summary, plan: planned, api };
}

/** One stage, with what it may keep of the run before. */
export function runStage<Value>(
  name: Stage,
  {
    memory = forgetfulGenerator,
    progress = () => undefined,
    planned = () => undefined,
    without = [],
  }: Partial<GenerateRun>,
  make: (run: Run) => Value,
): Value {
  const begin = (done: number, parts: number): void => {
    progress(name, done, parts);
  };
  begin(0, 0);
  return memory.during(name, (kept) => make({ memory: kept, progress: begin, planned, without }));
}
