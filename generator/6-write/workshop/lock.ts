import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { CommandError } from '../../model/command-error.js';
import type { Processes } from '../../model/outcome/processes.js';
import { faultCode, onDisk, readEntry, wait } from '../disk.js';

/** Writing takes a second or so: a number that still runs after this long is somebody else's. */
const oldest = 10 * 60_000;

/**
 * One run at a time. The lock of a run that was killed is taken over.
 * @param path of the lock; its folder is made
 * @param folder of the output, for the error
 * @returns the text of the lock
 * @throws {CommandError} where another run holds it
 */
export function takeLock(path: string, folder: string, processes: Processes): string {
  const text = `${processes.own} ${hostname()} ${randomBytes(6).toString('hex')}\n`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (onDisk(path, () => isWrittenFirst(path, text))) return text;
    const holder = readHolder(path, processes);
    if (holder !== null) throw beingWritten(folder, path, holder);
    onDisk(path, () => {
      rmSync(path, { force: true });
    });
  }
  throw beingWritten(folder, path, null);
}

/** Not where another took the lock over, because this run slept for long. */
export function isLockHeld(path: string, text: string): boolean {
  return readText(path) === text;
}

/** The process that is writing; `null` where none is, or only one that was killed. */
export function readHolder(path: string, processes: Processes): number | null {
  let text = readText(path);
  if (text === '') {
    // Made, and about to be filled, unless it was killed in between.
    wait(50);
    text = readText(path);
  }
  const [, pid = '', host = ''] = /^(\d+) (\S*) \w+\n$/.exec(text ?? '') ?? [];
  const entry = readEntry(path);
  if (pid === '' || entry === undefined || Date.now() - entry.mtimeMs > oldest) return null;
  // In another container, or on another machine, numbers mean nothing here: its age decides alone.
  if (host !== hostname()) return Number(pid);
  const lives = Number(pid) !== processes.own && processes.isRunning(Number(pid));
  return lives ? Number(pid) : null;
}

export function beingWritten(folder: string, path: string, holder: number | null): CommandError {
  return new CommandError(
    `${folder} is being written by another sdkdown${holder === null ? '' : ` (process ${holder})`}: ` +
      `run again when it is done; if none runs, remove ${path}`,
  );
}

function readText(path: string): string | null {
  return onDisk(path, () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (faultCode(error) === 'ENOENT') return null;
      throw error;
    }
  });
}

function isWrittenFirst(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // So that one that is killed leaves nothing to commit.
    writeFileSync(join(dirname(path), '.gitignore'), '*\n');
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    // ENOENT: another run was done just now, and took the folder away.
    if (['EEXIST', 'ENOENT'].includes(faultCode(error) ?? '')) return false;
    throw error;
  }
}
