import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const place = join(folder, path);
  const stamp = readStamp(place);
  if (stamp === null) return null;
  const bytes = onDisk(place, () => readFileSync(place));
  return { bytes, hash: contentHash(bytes), stamp };
}

/** As long as any clock of a disk stands still, in ms. */
const tick = 2000;

/**
 * Reads a file again only where the disk tells that it changed, and lately changed ones each time, as
 * they may be written again without a sign of it.
 */
export function createSeenFiles(): ReadFound {
  const seen = new Map<string, { found: Found; state: string; isRecent: boolean }>();
  return (folder, path) => {
    const place = join(folder, path);
    // Before the reading: what is written meanwhile is seen the next time.
    const entry = onDisk(place, () => lstatSync(place, { bigint: true, throwIfNoEntry: false }));
    if (entry === undefined) return null;
    const { mtimeNs, ctimeNs, size, ino, mode } = entry;
    const state = [mtimeNs, ctimeNs, size, ino, mode].join();
    const known = seen.get(place);
    if (known?.state === state && !known.isRecent) return known.found;
    const isRecent = Date.now() - Number(ctimeNs / 1_000_000n) < tick;
    const found = readFound(folder, path);
    if (found !== null) seen.set(place, { found, state, isRecent });
    return found;
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
