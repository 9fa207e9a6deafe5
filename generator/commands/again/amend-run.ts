import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { amend, amendEdited } from '../../amend/amend.js';
import { isOfResources, isOfSchemas } from '../../amend/amend-page.js';
import type { EditedDocument } from '../../amend/schemas/find-edit.js';
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
    const inputs = new KeptInputs(bytes, kept);
    const changed = changedDocuments(run, documents, inputs);
    if (changed === null || changed.size > mostPages) return null;
    const ofSchemas = [...changed.values()].filter((edited) => edited !== null);
    const files = changedFiles(run, readSchemaFile, inputs);
    if (files === null || files.length + ofSchemas.length > 1) return null;
    const [edited] = [...ofSchemas, ...files];
    if (edited !== undefined && changed.size > ofSchemas.length) return null;
    const made = readMade(run, bytes);
    const read = made === null ? null : readKeptRecord(run, bytes);
    if (made === null || read === null) return null;
    const amended =
      edited === undefined
        ? amend(read.record, documents, new Set(changed.keys()), options)
        : amendEdited(read.record, documents, edited, readSchemaFile, options);
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

/** What a run was made of, from front to back, and which of it is the same. */
class KeptInputs {
  readonly #bytes: KeptBytes;
  readonly #kept: KeptItems;
  #offset = 0;

  constructor(bytes: KeptBytes, kept: KeptItems) {
    this.#bytes = bytes;
    this.#kept = kept;
  }

  /** @param what of which this is the text */
  isNext(what: object, text: string, size: number): boolean {
    const isSame = this.#bytes.isNextText(text, size);
    this.#kept.addNext(isSame ? what : null, size);
    this.#offset += size;
    if (!isSame) this.#bytes.goTo(this.#offset);
    return isSame;
  }

  /** The text that was asked for last, as it was; `null` where it cannot be read. */
  last(size: number): string | null {
    this.#bytes.goTo(this.#offset - size);
    return this.#bytes.read(size)?.toString() ?? null;
  }
}

/**
 * By their paths; of a page of schemas what it was, too. `null` where one is there that was not, or the
 * other way round.
 */
function changedDocuments(
  run: KeptRun,
  documents: readonly VFile[],
  inputs: KeptInputs,
): ReadonlyMap<string, EditedDocument | null> | null {
  const changed = new Map<string, EditedDocument | null>();
  let index = 0;
  const areThere = arePairs(run.documents, (length, path) => {
    const document = documents[index];
    index += 1;
    if (document?.path.slice(document.path.indexOf('/') + 1) !== path) return false;
    const size = Number(length);
    const after = String(document.value);
    if (inputs.isNext(document, after, size)) return true;
    const before = isOfSchemas(document.path) ? inputs.last(size) : null;
    const edited = before === null ? null : { document: document.path, before, after };
    changed.set(document.path, edited);
    return edited !== null || isOfResources(document.path);
  });
  return areThere && index === documents.length ? changed : null;
}

/** Asks for them, which tells whoever listens that they are needed; `null` where others are there. */
function changedFiles(
  run: KeptRun,
  read: ReadSchemaFile,
  inputs: KeptInputs,
): readonly EditedDocument[] | null {
  const sizes = sizesOf(run.schemas);
  const changed: EditedDocument[] = [];
  let index = 0;
  const areThere = arePairs(run.asked, (question, path) => {
    const [kind = '', document = ''] = question.split(/ (.*)/s, 2);
    const file = read(document, path);
    if (file.kind !== kind) return false;
    if (file.kind !== 'read') return true;
    const size = sizes[index] ?? 0;
    index += 1;
    if (inputs.isNext(file, file.text, size)) return true;
    const before = inputs.last(size);
    if (before === null) return false;
    changed.push({ document: file.document, before, after: file.text });
    return true;
  });
  return areThere ? changed : null;
}

function readKeptRecord({ record }: KeptRun, bytes: KeptBytes): ReadRecord | null {
  const [base, amendment] = record?.sizes.map((size) => bytes.read(size)) ?? [];
  const [hash, other] = record?.hashes ?? [];
  if (base == null || amendment == null) return null;
  if (hash === undefined || recordHash(base) !== hash || recordHash(amendment) !== other)
    return null;
  return readRecord({ base, hash, amendment: amendment.length === 0 ? null : amendment });
}
