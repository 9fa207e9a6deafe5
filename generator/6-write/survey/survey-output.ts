import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../model/generated-file.js';
import type { Journal } from '../commit/journal.js';
import { hasConflict } from './conflict-markers.js';
import { onDisk, readKind, refuseKind } from '../disk.js';
import { hashOf, manifestName, parseManifest, printManifest, type Manifest } from './manifest.js';
import { caseKey, refusePaths, usersFolders, workshopName } from '../path-fault.js';
import { isSameStamp, readFound, readStamp, type Found, type ReadFound } from './read-found.js';
import { refuseFoldersOnTheWay } from '../refuse-folders.js';

/**
 * `stale` is as sdkdown left it, but differs from what it would write now; `edited` was changed
 * since; `foreign` was never written by sdkdown.
 */
export type FileState = 'missing' | 'fresh' | 'stale' | 'edited' | 'foreign';

export interface SurveyedFile {
  readonly file: GeneratedFile;
  readonly state: FileState;
  readonly found: Found | null;
}

export interface LeftOver {
  readonly path: string;
  readonly edited: boolean;
  readonly found: Found;
}

export interface Survey {
  /** The manifest is the last. */
  readonly files: readonly SurveyedFile[];
  /** Written before and no longer made. */
  readonly leftOver: readonly LeftOver[];
  /** The folder holds a manifest, or nothing. */
  readonly owned: boolean;
}

/**
 * The folder against the files that it should hold. Changes nothing.
 * @param journal of a run that was stopped while it wrote
 * @param read how files are read
 * @throws {CommandError} for a link on the way, a damaged manifest, what the disk refuses
 */
export function surveyOutput(
  folder: string,
  files: readonly GeneratedFile[],
  journal: Journal | null = null,
  read: ReadFound = readFound,
): Survey {
  refusePaths([...files.map(({ path }) => path), manifestName]);
  refuseKind(folder, readKind(folder), 'folder');
  const listed = readManifest(folder);
  const known = withJournal(listed ?? new Map(), journal);
  refuseFoldersOnTheWay(folder, [...files.map(({ path }) => path), ...known.keys()]);
  const made = new Set(files.map(({ path }) => path));
  const left = [...known].filter(([path]) => !made.has(path) && path !== manifestName);
  const twins = new Map(left.map(([path, hashes]) => [caseKey(path), { path, hashes }]));

  const surveyed = files.map((file): SurveyedFile => {
    const found = read(folder, file.path);
    // On a disk that does not tell upper from lower case, the file stands here under its old name.
    const twin = twins.get(caseKey(file.path));
    const isTwin = twin !== undefined && isSameFile(join(folder, twin.path), found);
    const hashes = known.get(file.path) ?? (isTwin ? twin.hashes : undefined);
    const state = stateOf(file, found, hashes);
    // The old name is left over, and will take the file with it.
    return { file, found, state: isTwin && state === 'fresh' ? 'stale' : state };
  });
  return {
    files: [...surveyed, surveyManifest(folder, printManifest(files))],
    leftOver: left.flatMap(([path, hashes]) => {
      const found = readFound(folder, path);
      return found === null ? [] : [{ path, found, edited: isEdited(found, hashes) }];
    }),
    owned: listed !== null || journal !== null || isEmpty(folder),
  };
}

function readManifest(folder: string): Manifest | null {
  const found = readFound(folder, manifestName);
  return found && parseManifest(found.bytes.toString('utf8'), join(folder, manifestName));
}

/** Half of the folder is as the manifest says, and half as the journal. */
function withJournal(manifest: Manifest, journal: Journal | null): Manifest {
  const known = new Map(manifest);
  const entries = [
    ...(journal?.removed ?? []).map(({ path, hash }) => [path, hash] as const),
    ...(journal?.written ?? []).flatMap(({ path, before, after }) => [
      ...(before === null ? [] : [[path, before] as const]),
      [path, after] as const,
    ]),
  ];
  for (const [path, hash] of entries) {
    known.set(path, new Set([...(known.get(path) ?? []), hash]));
  }
  return known;
}

function stateOf(
  file: GeneratedFile,
  found: Found | null,
  hashes: ReadonlySet<string> | undefined,
): FileState {
  if (found === null) return 'missing';
  if (found.hash === hashOf(file)) return 'fresh';
  if (hashes === undefined) return 'foreign';
  return isEdited(found, hashes) ? 'edited' : 'stale';
}

function isEdited({ hash, bytes }: Found, hashes: ReadonlySet<string>): boolean {
  return !hashes.has(hash) && !hasConflict(bytes.toString('utf8'));
}

function surveyManifest(folder: string, file: GeneratedFile): SurveyedFile {
  const found = readFound(folder, manifestName);
  // Whatever a manifest of ours lists, it is replaced: its own hash stands nowhere.
  const state = stateOf(file, found, undefined);
  return { file, found, state: state === 'foreign' ? 'stale' : state };
}

function isSameFile(place: string, found: Found | null): boolean {
  return found !== null && isSameStamp(readStamp(place), found.stamp);
}

function isEmpty(folder: string): boolean {
  if (readKind(folder) === 'missing') return true;
  const names = onDisk(folder, () => readdirSync(folder));
  return names.every((name) => usersFolders.has(name) || name === workshopName);
}
