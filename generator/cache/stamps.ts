import { lstatSync, realpathSync } from 'node:fs';
import { arePairs } from './pairs.js';

/** What the disk says of a file or folder, which changes with all that is written to it. */
export function stampOf(path: string): string {
  const { mtimeMs, ctimeMs, size, ino } = lstatSync(path);
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

/** @param stamps stamp, path, stamp, path… between NULs */
export function haveStamps(stamps: string): boolean {
  return arePairs(stamps, (stamp, path) => stampOf(path) === stamp);
}

/** Where it really is. */
export function realPlaceOf(path: string): string {
  return realpathSync.native(path);
}

/** @param places where it really is, path, … between NULs */
export function areInPlace(places: string): boolean {
  return arePairs(places, (real, path) => realPlaceOf(path) === real);
}

/** @param paths between NULs */
export function areMissing(paths: string): boolean {
  return paths === '' || !paths.split('\0').some(isThere);
}

/** Whether something stands there, if only a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that no disk takes.
    return false;
  }
}
