import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Processes } from '../../model/outcome/processes.js';
import { onDisk } from '../disk.js';
import type { EarlyStage } from './early/early-stage.js';
import { readJournal } from './journal.js';
import { beingWritten, isLockHeld } from '../workshop/lock.js';
import { moveAll, movesOf, removeEmptyFolders } from './move-files.js';
import { stageFiles, stageJournal, type Changes } from './stage-changes.js';
import {
  clearWorkshop,
  closeWorkshop,
  openWorkshop,
  workshopFor,
  type Workshop,
} from '../workshop/workshop.js';

/**
 * All of the changes, or none. A folder that is not there arrives in one step. In one that is, the
 * journal decides: before it lies there, the folder is untouched; after, all that is left are
 * renames (some 10 microseconds each), and whoever comes next ends them.
 * @throws {CommandError}
 */
export function writeChanges(
  folder: string,
  isThere: boolean,
  changes: Changes,
  processes: Processes,
  early: EarlyStage | null,
): void {
  const begun = early?.take(isThere, changes.written) ?? null;
  const place = workshopFor(folder, isThere);
  const workshop = begun?.workshop ?? openWorkshop(place, folder, processes);
  try {
    // Another run came first, and was killed.
    if (isThere && readJournal(workshop.path) !== null) {
      throw beingWritten(folder, workshop.path, null);
    }
    if (begun === null) clearWorkshop(workshop.path);
    const late = changes.written.filter(({ path }) => begun?.paths.has(path) !== true);
    stageFiles(workshop.path, late, isThere);
    if (isThere) moveInto(folder, workshop, changes);
    else arriveWhole(folder, workshop);
  } catch (error) {
    release(workshop);
    throw error;
  }
  closeWorkshop(workshop);
}

function arriveWhole(folder: string, workshop: Workshop): void {
  onDisk(folder, () => {
    renameSync(join(workshop.path, 'new'), folder);
  });
}

function moveInto(folder: string, workshop: Workshop, changes: Changes): void {
  const lock = join(workshop.path, 'lock');
  if (!isLockHeld(lock, workshop.lock)) throw beingWritten(folder, lock, null);
  const journal = stageJournal(folder, workshop.path, changes);
  moveAll(folder, movesOf(folder, workshop.path, journal));
  removeEmptyFolders(folder, journal);
}

/** After the journal, what is left is for the next run, which must find it. */
function release(workshop: Workshop): void {
  if (readJournal(workshop.path) === null) closeWorkshop(workshop);
  else rmSync(join(workshop.path, 'lock'), { force: true });
}
