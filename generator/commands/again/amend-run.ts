import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { amend } from '../../amend/amend.js';
import { isOfResources } from '../../amend/amend-page.js';
import {
  amendedBytes,
  readRecord,
  recordHash,
  type ReadRecord,
  type RecordBytes,
} from '../../amend/record/record-bytes.js';
import type { KeptBytes } from '../../cache/kept-bytes.js';
import { readKeptFile } from '../../cache/kept-file.js';
import { parseKeptRun } from '../../cache/kept-run.js';
import { arePairs } from '../../cache/pairs.js';
import type { RunCache } from '../../cache/run-cache.js';
import { areInPlace, areMissing } from '../../cache/stamps.js';
import type { Judged } from '../../judge/judge-messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { KeptRecord, KeptRun } from '../../model/outcome/kept-run.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Before } from './keep-run.js';
import { readMade } from './replay-run.js';

/** What a run comes to that differs in a few pages from a kept one. */
export interface AmendedRun {
  readonly judged: Judged;
  /** For the next run; `null` where a message stops this one. */
  readonly record: RecordBytes | null;
  /** What that one made. */
  readonly before: {
    readonly plan: Plan;
    readonly files: readonly GeneratedFile[];
    readonly manifest: GeneratedFile;
  };
}

/** More pages that differ are quicker read with all others. */
const mostPages = 8;

/** `null` where the run must be made as any other. */
export function amendRun(
  cache: RunCache,
  before: Before,
  options: Options,
  documents: readonly VFile[],
  readSchemaFile: ReadSchemaFile,
): AmendedRun | null {
  const { place } = cache;
  if (place === null) return null;
  return readKeptFile(place, (head, bytes) => {
    const run = parseKeptRun(head);
    if (run?.build !== cache.build || run.record === null || run.made === null) return null;
    if (run.program !== before.program || run.docs !== resolve(options.docs)) return null;
    if (!areInPlace(run.places) || !areMissing(run.missing)) return null;
    const changed = changedDocuments(run, documents, bytes);
    if (changed === null || changed.size > mostPages) return null;
    // Before more is read, which all would be in vain.
    if (![...changed].every(isOfResources)) return null;
    if (!areSchemasSame(run, readSchemaFile, bytes)) return null;
    const made = readMade(run, bytes);
    const read = made === null ? null : readKeptRecord(run.record, bytes);
    if (made === null || read === null) return null;
    const amended = amend(read.record, documents, changed, options);
    if (amended === null) return null;
    const { judged, record } = amended;
    return {
      judged,
      record: record === null ? null : amendedBytes(read, record),
      before: { plan: read.record.plan, ...made },
    };
  });
}

/** `null` where one is there that was not, or the other way round. */
function changedDocuments(
  run: KeptRun,
  documents: readonly VFile[],
  bytes: KeptBytes,
): ReadonlySet<string> | null {
  const changed = new Set<string>();
  let index = 0;
  let offset = 0;
  const areThere = arePairs(run.documents, (size, path) => {
    const document = documents[index];
    index += 1;
    if (document?.path.slice(document.path.indexOf('/') + 1) !== path) return false;
    offset += Number(size);
    if (bytes.isNextText(String(document.value), Number(size))) return true;
    changed.add(document.path);
    bytes.goTo(offset);
    return true;
  });
  return areThere && index === documents.length ? changed : null;
}

/** Asks for them, which tells whoever listens that they are needed. */
function areSchemasSame(run: KeptRun, read: ReadSchemaFile, bytes: KeptBytes): boolean {
  const sizes = run.schemas.split('\0').filter((_, index) => index % 2 === 0);
  let index = 0;
  return arePairs(run.asked, (question, path) => {
    const [kind = '', document = ''] = question.split(/ (.*)/s, 2);
    const file = read(document, path);
    if (file.kind !== kind) return false;
    if (file.kind !== 'read') return true;
    index += 1;
    return bytes.isNextText(file.text, Number(sizes[index - 1]));
  });
}

function readKeptRecord({ sizes, hash }: KeptRecord, bytes: KeptBytes): ReadRecord | null {
  const [base, amendment] = sizes.map((size) => bytes.read(size));
  if (base == null || amendment == null) return null;
  const record = { base, amendment: amendment.length === 0 ? null : amendment };
  return recordHash(record) === hash ? readRecord(record) : null;
}
