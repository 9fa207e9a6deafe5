import { posix } from 'node:path';
import { VFile } from 'vfile';
import { amend, amendEdited } from '../../generator/amend/amend.js';
import { makeRecord } from '../../generator/amend/record/make-record.js';
import {
  amendedBytes,
  baseBytes,
  readRecord,
  type RecordBytes,
} from '../../generator/amend/record/record-bytes.js';
import { RunRecorder } from '../../generator/amend/record/run-recorder.js';
import { emitAmended, emitPlan } from '../../generator/generate.js';
import { judge } from '../../generator/judge/judge.js';
import type { Judged } from '../../generator/judge/judge-messages.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import type { ReadSchemaFile } from '../../generator/model/schema-file.js';
import { defaults } from '../../generator/options.js';
import type { Folder } from './random-edit.js';

/** What a run came to, and what it left for the next. */
export interface RecordedRun {
  readonly judged: Omit<Judged, 'plan'>;
  readonly files: readonly GeneratedFile[];
  /** `null` where a message stopped it. */
  readonly record: RecordBytes | null;
}

/** A run of all documents. */
export function recordRun(folder: Folder): RecordedRun {
  const recorder = new RunRecorder();
  const documents = documentsOf(folder);
  const { memory, hear } = recorder;
  const { api, plan, ...judged } = judge(documents, defaults, readerOf(folder), { memory, hear });
  const base = api === null || plan === null ? null : makeRecord(recorder, documents, api, plan);
  return {
    judged,
    files: plan === null ? [] : emitPlan(plan, {}),
    record: base === null ? null : baseBytes(base),
  };
}

/** A run of what changed since another one; `null` where that does not tell enough. */
export function amendRun(before: RecordedRun, old: Folder, folder: Folder): RecordedRun | null {
  const paths = [...folder.keys()];
  const changed = paths.filter((path) => old.get(path) !== folder.get(path));
  const isSameSet = paths.length === old.size && paths.every((path) => old.has(path));
  if (before.record === null || !isSameSet) return null;
  const [document = '', ...others] = changed;
  const isOfSchemas = /(?:_schemas\.md|\.json)$/.test(document) && others.length === 0;
  if (!isOfSchemas && changed.some((path) => !path.endsWith('.md'))) return null;
  const read = readRecord(before.record);
  if (read === null) throw new Error('the record cannot be read');
  const documents = documentsOf(folder);
  const edited = { document, before: old.get(document) ?? '', after: folder.get(document) ?? '' };
  const amended = isOfSchemas
    ? amendEdited(read.record, documents, edited, readerOf(folder), defaults)
    : amend(read.record, documents, new Set(changed), defaults);
  if (amended === null) return null;
  const { judged: found, record } = amended;
  const { plan, ...judged } = found;
  const known = { plan: read.record.plan, files: before.files };
  return {
    judged,
    files: plan === null ? [] : emitAmended(plan, known, {}),
    record: record === null ? null : amendedBytes(read, record),
  };
}

/** All that a record says, but for answers to questions that nobody asks any more. */
export function factsIn(bytes: RecordBytes | null): unknown {
  const {
    answers: _,
    others,
    ...facts
  } = (bytes === null ? null : readRecord(bytes)?.record) ?? {
    answers: [],
    others: [],
  };
  // Of what was told, the order is nobody's business.
  return { ...facts, others: others.map((told) => JSON.stringify(told)).sort() };
}

export function documentsOf(folder: Folder): readonly VFile[] {
  return [...folder]
    .filter(([path]) => path.endsWith('.md'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, value]) => new VFile({ path, value }));
}

export function readerOf(folder: Folder): ReadSchemaFile {
  return (document, path) => {
    const name = posix.join(posix.dirname(document), path);
    const text = folder.get(name);
    return text === undefined ? { kind: 'missing' } : { kind: 'read', document: name, text };
  };
}
