import { lstatSync, type Stats } from 'node:fs';
import { types } from 'node:util';
import { CommandError } from '../model/command-error.js';

export type EntryKind = 'missing' | 'file' | 'folder' | 'link' | 'other';

/** What stands at the path itself; a link is not followed. */
export function readKind(path: string): EntryKind {
  return kindOf(readEntry(path));
}

/** `undefined` where nothing stands. */
export function readEntry(path: string): Stats | undefined {
  return onDisk(path, () => lstatSync(path, { throwIfNoEntry: false }));
}

export function kindOf(entry: Stats | undefined): EntryKind {
  if (entry === undefined) return 'missing';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/**
 * What the disk refuses (rights, space, a name too long) is not a bug of ours.
 * @throws {CommandError}
 */
export function onDisk<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!types.isNativeError(error) || !('code' in error)) throw error;
    throw new CommandError(`the disk refuses ${path}: ${error.message}`);
  }
}

/** `ENOENT` and the like; `null` where it was no call to the disk that failed. */
export function faultCode(error: unknown): string | null {
  if (!types.isNativeError(error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** A folder or file that stands where it must not. */
export function refuseKind(path: string, kind: EntryKind, expected: 'file' | 'folder'): void {
  if (kind === 'missing' || kind === expected) return;
  const found =
    kind === 'link' ? 'a symbolic link' : kind === 'other' ? 'no plain file' : `a ${kind}`;
  throw new CommandError(
    `${path} is ${found}, expected a ${expected}: remove it, or choose another --out`,
  );
}

/** A pause; nothing else runs meanwhile. */
export function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
