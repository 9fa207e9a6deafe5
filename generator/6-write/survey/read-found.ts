import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byFileState } from '../../incremental/by-file-state.js';
import { kindOf, onDisk, readEntry, refuseKind } from '../disk.js';
import { contentHash } from './manifest.js';

/** Of a file at a moment; another one later means that somebody wrote it. */
export interface Stamp {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  /** Permission bits. */
  readonly mode: number;
}

/** A file that stands in the output. */
export interface Found {
  readonly bytes: Buffer;
  readonly hash: string;
  readonly stamp: Stamp;
}

/**
 * `null` where nothing stands.
 * @throws {CommandError} for anything but a plain file
 */
export type ReadFound = (folder: string, path: string) => Found | null;

/** @see ReadFound */
export function readFound(folder: string, path: string): Found | null {
  return readPlace(join(folder, path));
}

function readPlace(place: string): Found | null {
  const stamp = readStamp(place);
  if (stamp === null) return null;
  const bytes = onDisk(place, () => readFileSync(place));
  return { bytes, hash: contentHash(bytes), stamp };
}

/** From one run to the next. */
export function createSeenFiles(): ReadFound {
  const read = byFileState(readPlace);
  return (folder, path) => {
    const place = join(folder, path);
    const state = onDisk(place, () => lstatSync(place, { bigint: true, throwIfNoEntry: false }));
    return state === undefined ? null : read(place, state);
  };
}

export function readStamp(place: string): Stamp | null {
  const entry = readEntry(place);
  refuseKind(place, kindOf(entry), 'file');
  if (entry === undefined) return null;
  const { ino, size, mtimeMs, mode } = entry;
  return { ino, size, mtimeMs, mode: mode & 0o777 };
}

export function isSameStamp(left: Stamp | null, right: Stamp | null): boolean {
  if (left === null || right === null) return left === right;
  return left.ino === right.ino && left.size === right.size && left.mtimeMs === right.mtimeMs;
}
