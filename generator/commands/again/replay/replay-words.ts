import { join } from 'node:path';
import { findCacheFolder, isOwnFolder } from '../../../cache/cache-folder.js';
import { readKeptFile } from '../../../cache/file/kept-file.js';
import { pathsOf } from '../../../cache/pairs.js';
import { parseKeptWords } from '../../../cache/file/kept-run.js';
import { wordsName } from '../../../cache/words-name.js';
import type { Printed } from '../../../model/outcome/kept-run.js';
import { compareRun } from './compare-run.js';

/** All that a command line comes to. */
export interface Replayed {
  readonly printed: readonly Printed[];
  /** `print` goes to stderr. */
  readonly apart: boolean;
  readonly exitCode: 0 | 1;
}

/**
 * What the same words printed the last time, where nothing changed since: known without the program
 * itself, which takes longer to load. `null` where something did, or might have.
 * @param start see `cache/build.ts`
 * @param from the folder that is worked in
 */
export function replayWords(start: string, build: string, from: string): Replayed | null {
  const folder = findCacheFolder(from);
  if (!isOwnFolder(folder)) return null;
  const words = readKeptFile(join(folder, wordsName(start)), parseKeptWords);
  if (words?.start !== start || !/^[0-9a-f]{32}\.run$/.test(words.run)) return null;
  const { apart, exitCode, out } = words;
  return compareRun(join(folder, words.run), { build, out }, ({ run, isFresh }) =>
    isFresh && pathsOf(run.made ?? '').join('\0') === words.paths
      ? { printed: [...run.printed, ...words.printed], apart, exitCode }
      : null,
  );
}
