import { CommandError } from '../model/command-error.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { Comparison } from '../model/outcome/write-result.js';
import { surveyOutput, type FileState } from './survey-output.js';

/** Writes nothing. @throws {CommandError} where writing would be refused for the folder itself */
export function compareOutput(folder: string, files: readonly GeneratedFile[]): Comparison {
  const survey = surveyOutput(folder, files);
  if (!survey.owned) throw notOurs(folder);
  const withState = (wanted: FileState): readonly string[] =>
    survey.files.filter(({ state }) => state === wanted).map(({ file }) => file.path);
  return {
    missing: withState('missing'),
    stale: withState('stale'),
    edited: withState('edited'),
    foreign: withState('foreign'),
    leftOver: survey.leftOver.filter(({ edited }) => !edited).map(({ path }) => path),
  };
}

export function notOurs(folder: string): CommandError {
  return new CommandError(
    `${folder} is not empty and was not written by sdkdown (it has no sdkdown.manifest.json): ` +
      'choose another --out, or write into it with --force',
  );
}
