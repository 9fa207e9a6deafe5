import { readDocumentPaths } from '../../../1-read/index.js';
import { isFresh } from '../../../6-write/index.js';
import type { KeptBytes } from '../../../cache/file/kept-bytes.js';
import { readKeptRun } from '../../../cache/file/read-kept-run.js';
import { arePairs, pathsOf, sizesOf } from '../../../cache/pairs.js';
import { areInPlace, areMissing, haveStamps } from '../../../cache/stamps.js';
import type { KeptRun } from '../../../model/outcome/kept-run.js';

/** A run of the same program with the same inputs. */
export interface SameRun {
  readonly run: KeptRun;
  /** Whether the output is as it left it; `true` where a message stopped it. */
  readonly isFresh: boolean;
}

/** @param use what is to be done with it; `bytes` stand anywhere */
export function compareRun<Value>(
  place: string,
  { build, out }: { readonly build: string; readonly out: string },
  use: (same: SameRun, bytes: KeptBytes) => Value | null,
): Value | null {
  return readKeptRun(place, build, (run, bytes) => {
    if (!isSameInput(run, bytes)) return null;
    return use({ run, isFresh: run.made === null || isSameOutput(out, run.made, bytes) }, bytes);
  });
}

function isSameInput(run: KeptRun, bytes: KeptBytes): boolean {
  if (!haveStamps(run.program) || !areInPlace(run.places) || !areMissing(run.missing)) return false;
  const paths = readDocumentPaths(run.docs);
  let index = 0;
  const areSame = arePairs(run.documents, (size, path) => {
    if (paths[index] !== path) return false;
    index += 1;
    return bytes.isNextIn(`${run.docs}/${path}`, Number(size), 'text');
  });
  return (
    areSame &&
    index === paths.length &&
    arePairs(run.schemas, (size, path) => bytes.isNextIn(path, Number(size), 'text'))
  );
}

function isSameOutput(out: string, made: string, bytes: KeptBytes): boolean {
  const sizes = sizesOf(made);
  return isFresh(out, pathsOf(made), (place, index) =>
    bytes.isNextIn(place, sizes[index] ?? 0, 'bytes'),
  );
}
