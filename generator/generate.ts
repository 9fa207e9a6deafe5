/**
 * The whole pipeline: documents in; files, messages and counts out. Reads and writes nothing, so
 * that the same documents give the same files everywhere.
 */
import type { VFile } from 'vfile';
import { parse } from './2-parse/index.js';
import { check } from './3-check/index.js';
import { plan } from './4-plan/index.js';
import { emit } from './5-emit/index.js';
import type { Api } from './model/api.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { Message, Report } from './model/messages.js';
import type { ReadSchemaFile } from './model/schema-file.js';
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

/** @param readSchemaFile asked for the schema files that documents link to; there are none if unset */
export function generate(
  documents: readonly VFile[],
  options: Pick<Options, 'dialect' | 'strict'>,
  readSchemaFile: ReadSchemaFile = () => ({ kind: 'missing' }),
): Generated {
  const messages: Message[] = [];
  const report: Report = (source, diagnostic) => {
    messages.push({ ...diagnostic, source });
  };
  const api = parse(documents, options.dialect, report, readSchemaFile);
  check(api, report);
  const failed = messages.some(
    ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
  );
  const counts = countsOf(documents, api);
  const planned = failed || counts.actions === 0 ? null : plan(api);
  return {
    files: planned === null ? [] : emit(planned),
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
