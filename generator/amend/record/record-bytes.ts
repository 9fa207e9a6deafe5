import { createHash } from 'node:crypto';
import { amendmentOf, withAmendment, type Amendment } from '../amendment.js';
import { jsonBytes } from './json-bytes.js';
import type { RunRecord } from './run-record.js';

/** More pages than this that differ from the base make a base of their own. */
const mostPages = 24;

/**
 * A record as it is kept: its base, as a run made it that read all documents, and what of that is not
 * so any more. Most of a record outlives many runs, and is not written as JSON again.
 */
export interface RecordBytes {
  readonly base: Buffer;
  /** Of the base, against damage. */
  readonly hash: string;
  /** `null` where nothing differs. */
  readonly amendment: Buffer | null;
}

/** A record, and what its base was. */
export interface ReadRecord {
  readonly record: RunRecord;
  readonly base: RunRecord;
  readonly bytes: RecordBytes;
}

/** Of a run that read all documents. */
export function baseBytes(base: Buffer): RecordBytes {
  return { base, hash: recordHash(base), amendment: null };
}

/** @param bytes that this same program wrote, undamaged */
export function readRecord(bytes: RecordBytes): ReadRecord | null {
  const base: unknown = JSON.parse(bytes.base.toString('latin1'));
  if (!isRunRecord(base)) return null;
  if (bytes.amendment === null) return { record: base, base, bytes };
  const amendment: unknown = JSON.parse(bytes.amendment.toString('latin1'));
  return isAmendment(amendment) ? { record: withAmendment(base, amendment), base, bytes } : null;
}

/** @param before of which the record was made */
export function amendedBytes({ base, bytes }: ReadRecord, record: RunRecord): RecordBytes {
  const amendment = amendmentOf(base, record);
  return amendment.pages.length > mostPages
    ? baseBytes(jsonBytes(record, 3))
    : { ...bytes, amendment: jsonBytes(amendment, 1) };
}

/** Against damage, and not against anybody: SHA-1 takes half of the time of others. */
export function recordHash(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function isRunRecord(value: unknown): value is RunRecord {
  return typeof value === 'object' && value !== null && 'answers' in value;
}

function isAmendment(value: unknown): value is Amendment {
  return typeof value === 'object' && value !== null && 'members' in value;
}
