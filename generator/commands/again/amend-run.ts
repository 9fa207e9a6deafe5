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
import type { KeptBytes } from '../../cache/file/kept-bytes.js';
import { arePairs, sizesOf } from '../../cache/pairs.js';
import { readKeptRun } from '../../cache/file/read-kept-run.js';
import type { RunCache } from '../../cache/run-cache.js';
import { areInPlace, areMissing } from '../../cache/stamps.js';
import type { Judged } from '../../judge/judge-messages.js';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { KeptRun } from '../../model/outcome/kept-run.js';
import type { Plan } from '../../model/plan.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import type { Options } from '../../options.js';
import type { Before } from './keep-run.js';
import { KeptItems } from './kept-items.js';
import { readMade } from './read-made.js';

/** What a run comes to that differs in a few pages from a kept one. */
export interface AmendedRun {
  readonly judged: Judged;
  /** For the next run; `null` where a message stops this one. */
  readonly record: RecordBytes | null;
  /** What it has of that one; `null` where its record has grown too much. */
  readonly kept: KeptItems | null;
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
  return readKeptRun(place, cache.build, (run, bytes) => {
    if (run.record === null || run.made === null) return null;
    if (run.program !== before.program || run.docs !== resolve(options.docs)) return null;
    if (!areInPlace(run.places) || !areMissing(run.missing)) return null;
    const kept = new KeptItems(run.pack, bytes);
    const changed = changedDocuments(run, documents, bytes, kept);
    if (changed === null || changed.size > mostPages) return null;
    // Before more is read, which all would be in vain.
    if (![...changed].every(isOfResources)) return null;
    if (!areSchemasSame(run, readSchemaFile, bytes, kept)) return null;
    const made = readMade(run, bytes);
    const read = made === null ? null : readKeptRecord(run, bytes);
    if (made === null || read === null) return null;
    const amended = amend(read.record, documents, changed, options);
    if (amended === null) return null;
    const { judged } = amended;
    const record = amended.record === null ? null : amendedBytes(read, amended.record);
    for (const [index, size] of sizesOf(run.made).entries()) {
      kept.addNext(made.files[index] ?? null, size);
    }
    kept.addNext(read.bytes.base, read.bytes.base.length);
    return {
      judged,
      record,
      kept: record?.base === read.bytes.base ? kept : null,
      before: { plan: read.record.plan, ...made },
    };
  });
}

/** `null` where one is there that was not, or the other way round. */
function changedDocuments(
  run: KeptRun,
  documents: readonly VFile[],
  bytes: KeptBytes,
  kept: KeptItems,
): ReadonlySet<string> | null {
  const changed = new Set<string>();
  let index = 0;
  let offset = 0;
  const areThere = arePairs(run.documents, (size, path) => {
    const document = documents[index];
    index += 1;
    if (document?.path.slice(document.path.indexOf('/') + 1) !== path) return false;
    offset += Number(size);
    const isSame = bytes.isNextText(String(document.value), Number(size));
    kept.addNext(isSame ? document : null, Number(size));
    if (isSame) return true;
    changed.add(document.path);
    bytes.goTo(offset);
    return true;
  });
  return areThere && index === documents.length ? changed : null;
}

/** Asks for them, which tells whoever listens that they are needed. */
function areSchemasSame(
  run: KeptRun,
  read: ReadSchemaFile,
  bytes: KeptBytes,
  kept: KeptItems,
): boolean {
  const sizes = sizesOf(run.schemas);
  let index = 0;
  return arePairs(run.asked, (question, path) => {
    const [kind = '', document = ''] = question.split(/ (.*)/s, 2);
    const file = read(document, path);
    if (file.kind !== kind) return false;
    if (file.kind !== 'read') return true;
    const size = sizes[index] ?? 0;
    index += 1;
    kept.addNext(file, size);
    return bytes.isNextText(file.text, size);
  });
}

function readKeptRecord({ record }: KeptRun, bytes: KeptBytes): ReadRecord | null {
  const [base, amendment] = record?.sizes.map((size) => bytes.read(size)) ?? [];
  const [hash, other] = record?.hashes ?? [];
  if (base == null || amendment == null) return null;
  if (hash === undefined || recordHash(base) !== hash || recordHash(amendment) !== other)
    return null;
  return readRecord({ base, hash, amendment: amendment.length === 0 ? null : amendment });
}
