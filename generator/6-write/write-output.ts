import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from '../model/command-error.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { WriteResult } from '../model/outcome/write-result.js';
import { notOurs } from './compare-output.js';
import { onDisk } from './disk.js';
import { foldersAbove } from './path-fault.js';
import { surveyOutput, type Survey } from './survey-output.js';

/**
 * Makes the folder hold the files, writing only what differs; removes what it wrote before and no
 * longer makes. A file is there whole or not at all, and the manifest is written last.
 * @throws {CommandError} before anything is touched, unless the disk refuses a file
 */
export function writeOutput(
  folder: string,
  files: readonly GeneratedFile[],
  { force }: { readonly force: boolean },
): WriteResult {
  const survey = surveyOutput(folder, files);
  const overwritten = survey.files
    .filter(({ state }) => state === 'edited' || state === 'foreign')
    .map(({ file }) => file.path);
  if (!force && !survey.owned) throw notOurs(folder);
  if (!force && overwritten.length > 0) throw notAsLeft(folder, survey);

  const removed = survey.leftOver.filter(({ edited }) => !edited).map(({ path }) => path);
  const stale = survey.files.filter(({ state }) => state !== 'fresh').map(({ file }) => file);
  for (const path of removed) remove(join(folder, path));
  for (const path of new Set(stale.map((file) => dirname(join(folder, file.path))))) {
    onDisk(path, () => mkdirSync(path, { recursive: true }));
  }
  for (const file of stale) writeWhole(join(folder, file.path), file.content);
  removeEmptyFolders(folder, removed);
  return {
    written: stale.map(({ path }) => path),
    unchanged: survey.files.filter(({ state }) => state === 'fresh').map(({ file }) => file.path),
    removed,
    overwritten,
    kept: survey.leftOver.filter(({ edited }) => edited).map(({ path }) => path),
  };
}

/** In the same folder first: only there is a rename sure to be one step. */
function writeWhole(path: string, content: string): void {
  const draft = join(dirname(path), `.sdkdown-${randomBytes(6).toString('hex')}`);
  onDisk(path, () => {
    try {
      writeFileSync(draft, content, { flag: 'wx' });
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

function remove(path: string): void {
  onDisk(path, () => {
    unlinkSync(path);
  });
}

function removeEmptyFolders(folder: string, removed: readonly string[]): void {
  const left = [...new Set(removed.flatMap(foldersAbove))];
  for (const inner of left.sort((one, other) => other.length - one.length)) {
    try {
      rmdirSync(join(folder, inner));
    } catch {
      // Not empty: there is something else in it.
    }
  }
}

function notAsLeft(folder: string, { files }: Survey): CommandError {
  const kinds = [
    ['edited', 'edited since sdkdown wrote it'],
    ['foreign', 'not written by sdkdown'],
  ] as const;
  const found = kinds.flatMap(([state, words]) => {
    const paths = files.filter((file) => file.state === state).map(({ file }) => file.path);
    return paths.length === 0 ? [] : [`${words}: ${listText(paths)}`];
  });
  return new CommandError(
    `${folder} holds files that would be lost (${found.join('; ')}): ` +
      'move them away, or overwrite them with --force',
  );
}

function listText(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).join(', ');
  return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
}
