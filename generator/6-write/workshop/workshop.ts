import { readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../../model/command-error.js';
import type { Processes } from '../../model/outcome/processes.js';
import { faultCode, onDisk, readKind, refuseKind } from '../disk.js';
import { workshopName } from '../path-fault.js';
import { isLockHeld, takeLock } from './lock.js';

/**
 * A hidden folder on the disk of the output, there only while a run writes:
 * `lock` (who writes), `early/` (what is to come, as far as it is made), `new/` (all of it), `old/`
 * (what it replaces), `journal`.
 */
export interface Workshop {
  readonly path: string;
  /** The text of the lock. */
  readonly lock: string;
}

const content: ReadonlySet<string> = new Set([
  '.gitignore',
  'early',
  'journal',
  'journal.new',
  'lock',
  'new',
  'old',
]);

export function workshopFor(folder: string, isThere: boolean): string {
  return isThere ? workshopIn(folder) : workshopBeside(folder);
}

export function workshopIn(folder: string): string {
  return join(folder, workshopName);
}

/** For a folder that is not there yet, so that it can arrive whole. */
export function workshopBeside(folder: string): string {
  return join(dirname(folder), `.${basename(resolve(folder))}${workshopName}`);
}

/**
 * Makes it, or takes over one that a killed run left, with all that is in it.
 * @throws {CommandError} where another run works in it
 */
export function openWorkshop(path: string, folder: string, processes: Processes): Workshop {
  refuseKind(path, readKind(path), 'folder');
  if (readKind(path) === 'folder') refuseStrangers(path);
  return { path, lock: takeLock(join(path, 'lock'), folder, processes) };
}

/** Leaves nothing behind; if it is stopped, nothing that a next run would not clear away. */
export function closeWorkshop({ path, lock }: Workshop): void {
  const place = join(path, 'lock');
  if (!isLockHeld(place, lock)) return;
  clearWorkshop(path);
  onDisk(path, () => {
    unlinkSync(place);
    try {
      unlinkSync(join(path, '.gitignore'));
      rmdirSync(path);
    } catch (error) {
      // Another run was quick to come in.
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(faultCode(error) ?? '')) throw error;
    }
  });
}

/** The journal first: without it, the rest means nothing. */
export function clearWorkshop(path: string): void {
  onDisk(path, () => {
    for (const name of ['journal', 'journal.new', 'early', 'new', 'old']) {
      rmSync(join(path, name), { recursive: true, force: true });
    }
  });
}

function refuseStrangers(path: string): void {
  const stranger = onDisk(path, () => readdirSync(path)).find((name) => !content.has(name));
  if (stranger === undefined) return;
  throw new CommandError(
    `${join(path, stranger)} is not sdkdown's, which needs that folder to write: move it away`,
  );
}
