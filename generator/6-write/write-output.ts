import type { GeneratedFile } from '../model/generated-file.js';
import type { Processes } from '../model/outcome/processes.js';
import type { WriteResult } from '../model/outcome/write-result.js';
import type { EarlyStage } from './commit/early/early-stage.js';
import { readInterrupted, repairOutput } from './commit/repair-output.js';
import { writeChanges } from './commit/write-changes.js';
import { changeOf } from './compare-output.js';
import { readKind } from './disk.js';
import { withoutSlash } from './folder-path.js';
import { manifestName } from './survey/manifest.js';
import { refuseLoss, refuseReadOnly } from './refuse-loss.js';
import type { ReadFound } from './survey/read-found.js';
import { surveyOutput } from './survey/survey-output.js';

export interface WriteOptions {
  /** Overwrites what was edited by hand, or is not ours. */
  readonly force: boolean;
  /** Says what would be done, and writes nothing. */
  readonly dryRun: boolean;
  readonly processes: Processes;
  /** What was written to the workshop by now. */
  readonly early?: EarlyStage;
  /** How the files of the folder are read; if unset, all of them each time. */
  readonly read?: ReadFound;
}

/**
 * Makes the folder hold the files, writing only what differs; removes what it wrote before and no
 * longer makes. All of it is done, or nothing.
 * @throws {CommandError} before anything is touched, unless the disk refuses a rename
 */
export function writeOutput(
  out: string,
  files: readonly GeneratedFile[],
  { force, dryRun, processes, early, read }: WriteOptions,
): WriteResult {
  const folder = withoutSlash(out);
  const journal = dryRun ? readInterrupted(folder, processes) : null;
  if (!dryRun && early?.isBegun !== true) repairOutput(folder, processes);
  const survey = surveyOutput(folder, files, journal, read);
  if (!force) refuseLoss(folder, survey);

  const stale = survey.files.filter(({ state }) => state !== 'fresh');
  const removed = survey.leftOver.filter(({ edited }) => !edited);
  refuseReadOnly(
    folder,
    [...stale.map(({ file, found }) => ({ path: file.path, found })), ...removed].flatMap(
      ({ path, found }) => (found === null ? [] : [{ path, mode: found.stamp.mode }]),
    ),
  );
  const written = stale.map(({ file: { path, content }, found }) => ({ path, content, found }));
  const relied = survey.files
    .filter(({ file }) => file.path === manifestName)
    .map(({ found }) => ({ path: manifestName, found }));
  if (!dryRun && written.length + removed.length > 0) {
    const isThere = readKind(folder) !== 'missing';
    writeChanges(folder, isThere, { written, removed, relied }, processes, early ?? null);
  }
  return {
    written: written.map(({ path }) => path),
    unchanged: survey.files.filter(({ state }) => state === 'fresh').map(({ file }) => file.path),
    removed: removed.map(({ path }) => path),
    overwritten: stale
      .filter(({ state }) => state === 'edited' || state === 'foreign')
      .map(({ file }) => file.path),
    kept: survey.leftOver.filter(({ edited }) => edited).map(({ path }) => path),
    interrupted: journal !== null,
    changes: [
      ...written.map(({ path, content, found }) => changeOf(path, found, content)),
      ...removed.map(({ path, found }) => changeOf(path, found, null)),
    ],
  };
}

/** Of an output that is known to be fresh. */
export function untouched(paths: readonly string[]): WriteResult {
  return {
    written: [],
    unchanged: paths,
    removed: [],
    overwritten: [],
    kept: [],
    interrupted: false,
    changes: [],
  };
}
