import { mkdirSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Processes } from '../../model/outcome/processes.js';
import type { Repair } from '../../model/outcome/write-result.js';
import { onDisk, readKind, refuseKind } from '../disk.js';
import { withoutSlash } from '../folder-path.js';
import { readFound } from '../survey/read-found.js';
import { refuseFoldersOnTheWay } from '../refuse-folders.js';
import { readJournal, type Journal, type WrittenFile } from './journal.js';
import { beingWritten, readHolder } from '../workshop/lock.js';
import { removeEmptyFolders } from './move-files.js';
import { closeWorkshop, openWorkshop, workshopBeside, workshopIn } from '../workshop/workshop.js';

/**
 * The journal of a run that was stopped while it wrote. Changes nothing.
 * @throws {CommandError} where that run is under way
 */
export function readInterrupted(folder: string, processes: Processes): Journal | null {
  const workshop = workshopIn(folder);
  if (readKind(folder) !== 'folder' || readKind(workshop) !== 'folder') return null;
  const journal = readJournal(workshop);
  const lock = join(workshop, 'lock');
  const holder = journal === null ? null : readHolder(lock, processes);
  if (holder !== null) throw beingWritten(folder, lock, holder);
  return journal;
}

/**
 * Ends what a stopped run left half written, and clears away what one left before it wrote.
 * @returns `null` where nothing was half written
 * @throws {CommandError}
 */
export function repairOutput(out: string, processes: Processes): Repair | null {
  const folder = withoutSlash(out);
  refuseKind(folder, readKind(folder), 'folder');
  const places = [workshopBeside(folder), workshopIn(folder)];
  const left = places.filter((place) => readKind(place) === 'folder');
  let repair: Repair | null = null;
  for (const place of left) {
    const lock = join(place, 'lock');
    const holder = readHolder(lock, processes);
    const isBeside = place === places[0];
    if (holder !== null) {
      // It may be done before this run writes; what it has not begun to write is no concern.
      if (!isBeside && readJournal(place) !== null) throw beingWritten(folder, lock, holder);
      continue;
    }
    const workshop = openWorkshop(place, folder, processes);
    const journal = isBeside ? null : readJournal(place);
    if (journal !== null) repair = writeRest(folder, place, journal);
    closeWorkshop(workshop);
  }
  return repair;
}

function writeRest(folder: string, workshop: string, journal: Journal): Repair {
  const { removed, folders, written } = journal;
  refuseFoldersOnTheWay(
    folder,
    [...removed, ...written].map(({ path }) => path),
  );
  const gone = removed.filter(({ path, hash }) => removeRest(folder, path, hash));
  for (const path of folders) moveFolder(join(workshop, 'new', path), join(folder, path));
  const kept = [...written].filter((file) => !moveRest(folder, workshop, file));
  removeEmptyFolders(folder, journal);
  const finished = written.filter((file) => !kept.includes(file));
  return {
    finished: [...gone, ...finished].map(({ path }) => path),
    kept: [...removed.filter((file) => !gone.includes(file)), ...kept].map(({ path }) => path),
  };
}

/** Whether the file is gone; it stays where somebody has changed it. */
function removeRest(folder: string, path: string, hash: string): boolean {
  const found = readFound(folder, path);
  if (found === null) return true;
  if (found.hash !== hash) return false;
  onDisk(path, () => {
    unlinkSync(join(folder, path));
  });
  return true;
}

function moveFolder(from: string, to: string): void {
  if (readKind(from) !== 'folder' || readKind(to) !== 'missing') return;
  onDisk(to, () => {
    renameSync(from, to);
  });
}

/** Whether the file is as the journal wants it; it stays where somebody has changed it. */
function moveRest(folder: string, workshop: string, { path, before, after }: WrittenFile): boolean {
  const found = readFound(folder, path);
  if (found !== null && found.hash === after) return true;
  if (found !== null && found.hash !== before) return false;
  const staged = readFound(join(workshop, 'new'), path);
  // Moved before, and removed by somebody since.
  if (staged?.hash !== after) return false;
  const place = join(folder, path);
  onDisk(place, () => {
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(workshop, 'new', path), place);
  });
  return true;
}
