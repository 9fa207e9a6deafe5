import type { GeneratedFile } from '../model/generated-file.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Comparison, FileChange } from '../model/outcome/write-result.js';
import { readInterrupted } from './commit/repair-output.js';
import { withoutSlash } from './folder-path.js';
import type { Found } from './survey/read-found.js';
import { notOurs } from './refuse-loss.js';
import { surveyOutput, type FileState } from './survey/survey-output.js';

/** Writes nothing. @throws {CommandError} where writing would be refused for the folder itself */
export function compareOutput(
  out: string,
  files: readonly GeneratedFile[],
  processes: Processes,
): Comparison {
  const folder = withoutSlash(out);
  const journal = readInterrupted(folder, processes);
  const survey = surveyOutput(folder, files, journal);
  if (!survey.owned) throw notOurs(folder);
  const withState = (wanted: FileState): readonly string[] =>
    survey.files.filter(({ state }) => state === wanted).map(({ file }) => file.path);
  const leftOver = survey.leftOver.filter(({ edited }) => !edited);
  return {
    missing: withState('missing'),
    stale: withState('stale'),
    edited: withState('edited'),
    foreign: withState('foreign'),
    leftOver: leftOver.map(({ path }) => path),
    kept: survey.leftOver.filter(({ edited }) => edited).map(({ path }) => path),
    otherLineEnds: survey.files
      .filter(({ file, state, found }) => state === 'fresh' && !isExact(file, found))
      .map(({ file }) => file.path),
    interrupted: journal !== null,
    changes: [
      ...survey.files
        .filter(({ state }) => state !== 'fresh')
        .map(({ file, found }) => changeOf(file.path, found, file.content)),
      ...leftOver.map(({ path, found }) => changeOf(path, found, null)),
    ],
  };
}

/** Of an output that is known to be fresh. */
export const noDifference: Comparison = {
  missing: [],
  stale: [],
  edited: [],
  foreign: [],
  leftOver: [],
  kept: [],
  otherLineEnds: [],
  interrupted: false,
  changes: [],
};

export function changeOf(path: string, found: Found | null, after: string | null): FileChange {
  const before = found === null ? null : found.bytes.toString('utf8').replace(/\r\n/g, '\n');
  return { path, before, after };
}

function isExact({ content }: GeneratedFile, found: Found | null): boolean {
  return found === null || found.bytes.equals(Buffer.from(content));
}
