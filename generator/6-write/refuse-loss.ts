import { CommandError } from '../model/command-error.js';
import type { Survey } from './survey/survey-output.js';

export function notOurs(folder: string): CommandError {
  return new CommandError(
    `${folder} is not empty and was not written by sdkdown (it has no sdkdown.manifest.json): ` +
      'choose another --out, or write into it with --force',
  );
}

/**
 * Nothing of the user's is lost that nobody said may be.
 * @throws {CommandError} with a list
 */
export function refuseLoss(folder: string, survey: Survey): void {
  if (!survey.owned) throw notOurs(folder);
  const kinds = [
    ['edited', 'edited since sdkdown wrote it'],
    ['foreign', 'not written by sdkdown'],
  ] as const;
  const found = kinds.flatMap(([state, words]) => {
    const paths = survey.files.filter((file) => file.state === state).map(({ file }) => file.path);
    return paths.length === 0 ? [] : [`${words}: ${listText(paths)}`];
  });
  if (found.length === 0) return;
  throw new CommandError(
    `${folder} holds files that would be lost (${found.join('; ')}): move them away, or ` +
      'overwrite them with --force; `sdkdown check --diff` shows what would be lost',
  );
}

/**
 * A file is read-only because somebody wants it as it is, and on Windows no rename can replace it.
 * @throws {CommandError}
 */
export function refuseReadOnly(
  folder: string,
  files: readonly { readonly path: string; readonly mode: number }[],
): void {
  const paths = files.filter(({ mode }) => (mode & 0o200) === 0).map(({ path }) => path);
  if (paths.length === 0) return;
  throw new CommandError(
    `${folder} holds read-only files that would change (${listText(paths)}): make them writable`,
  );
}

function listText(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).join(', ');
  return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
}
