import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { types } from 'node:util';
import { CommandError } from '../../model/command-error.js';
import { faultCode, wait } from '../disk.js';
import { foldersAbove } from '../path-fault.js';
import type { Journal } from './journal.js';
import { isBelow } from './stage-changes.js';

/** From where to where, as paths of the disk. */
export type Move = readonly [string, string];

/** What is removed makes room first: on some disks `Device.ts` stands where `device.ts` shall. */
export function movesOf(folder: string, workshop: string, journal: Journal): readonly Move[] {
  const { removed, folders, written } = journal;
  const single = written.filter(({ path }) => !isBelow(path, folders));
  return [
    ...removed.map(({ path }, index): Move => [
      join(folder, path),
      join(workshop, 'old', `removed-${index}`),
    ]),
    ...[...folders, ...single.map(({ path }) => path)].map((path): Move => [
      join(workshop, 'new', path),
      join(folder, path),
    ]),
  ];
}

/**
 * In here the folder is neither old nor new: there is nothing but the renames.
 * @throws {CommandError}
 */
export function moveAll(folder: string, moves: readonly Move[]): void {
  let done = 0;
  try {
    for (const [from, to] of moves) {
      move(from, to);
      done += 1;
    }
  } catch (error) {
    if (faultCode(error) === null || !types.isNativeError(error)) throw error;
    throw new CommandError(
      `${folder} is half written (${done} of ${moves.length} steps), as the disk refuses ` +
        `${moves[done]?.[1] ?? folder}: ${error.message}; once that is mended, generate ends it`,
    );
  }
}

/** A folder that still holds something of the user's stays. */
export function removeEmptyFolders(folder: string, { removed }: Journal): void {
  const left = [...new Set(removed.flatMap(({ path }) => foldersAbove(path)))];
  for (const inner of left.sort((one, other) => other.length - one.length)) {
    try {
      rmdirSync(join(folder, inner));
    } catch {
      // Not empty: there is something else in it.
    }
  }
}

function move(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      // On Windows a virus scanner or an editor may hold a file for a moment.
      const passes = ['EPERM', 'EBUSY', 'EACCES'].includes(faultCode(error) ?? '');
      if (!passes || attempt === 5) throw error;
      wait(50);
    }
  }
}
