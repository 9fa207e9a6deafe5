/**
 * The whole pipeline: documents in; files, messages and counts out. Reads and writes nothing, so
 * that the same documents give the same files everywhere.
 */
import type { VFile } from 'vfile';
import { parse } from './2-parse/index.js';
import { check } from './3-check/index.js';
import { plan } from './4-plan/index.js';
import { emit } from './5-emit/index.js';
import { forgetfulGenerator, type GeneratorMemory } from './incremental/generator-memory.js';
import type { Run } from './incremental/run.js';
import type { Api } from './model/api.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { Message, Report } from './model/messages.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import type { Stage } from './model/outcome/stage.js';
import type { Summary } from './model/outcome/summary.js';
import type { Options } from './options.js';

export interface Generated {
  /** None where `failed`, or where no page has an action. */
  readonly files: readonly GeneratedFile[];
  /** By document, then by place. */
  readonly messages: readonly Message[];
  readonly summary: Summary;
  /** Some message is an error, or with `strict` a warning. */
  readonly failed: boolean;
}

/** What a run may be given beside its documents; nothing of it changes what comes out. */
export interface GenerateRun {
  /** What the run before made, which need not be made again. */
  readonly memory: GeneratorMemory;
  readonly progress: (stage: Stage, done: number, parts: number) => void;
}

/** @param readSchemaFile asked for the schema files that documents link to; there are none if unset */
export function generate(
  documents: readonly VFile[],
  options: Pick<Options, 'dialect' | 'strict'>,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
  { memory = forgetfulGenerator, progress = () => undefined }: Partial<GenerateRun> = {},
): Generated {
  const stage = <Value>(name: Stage, make: (run: Run) => Value): Value => {
    const begin = (done: number, parts: number): void => {
      progress(name, done, parts);
    };
    begin(0, 0);
    return memory.during(name, (kept) => make({ memory: kept, progress: begin }));
  };
  const messages: Message[] = [];
  const report: Report = (source, diagnostic) => {
    messages.push({ ...diagnostic, source });
  };
  const api = stage('parse', (run) =>
    parse(documents, options.dialect, report, readSchemaFile, run),
  );
  stage('check', () => {
    check(api, report);
  });
  const failed = messages.some(
    ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
  );
  const counts = countsOf(documents, api);
  const planned = failed || counts.actions === 0 ? null : stage('plan', (run) => plan(api, run));
  return {
    files: planned === null ? [] : stage('emit', (run) => emit(planned, run)),
    messages: messages.sort(byPlace),
    summary: { ...counts, unknowns: planned?.unknownCount ?? null },
    failed,
  };
}

function countsOf(documents: readonly VFile[], api: Api): Omit<Summary, 'unknowns'> {
  return {
    pages: documents.length,
    actions: api.resources.reduce((sum, { operations }) => sum + operations.length, 0),
    schemas: api.schemas.filter(({ owner }) => owner === null).length,
  };
}

function byPlace({ source: left }: Message, { source: right }: Message): number {
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  return left.start.line - right.start.line || left.start.column - right.start.column;
}
