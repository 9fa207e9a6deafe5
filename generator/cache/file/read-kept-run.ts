import { dirname, join } from 'node:path';
import type { KeptRun } from '../../model/outcome/kept-run.js';
import { KeptBytes } from './kept-bytes.js';
import { readKeptFile, withFile } from './kept-file.js';
import { parseKeptRun } from './kept-run.js';

/** Hands over a run of this program, and its bytes while they can be read; `null` where there is none. */
export function readKeptRun<Value>(
  place: string,
  build: string,
  use: (run: KeptRun, bytes: KeptBytes) => Value | null,
): Value | null {
  return readKeptFile(place, (head, own, ownStart) => {
    const run = parseKeptRun(head);
    if (run?.build !== build) return null;
    return withFile(join(dirname(place), run.pack), (pack) =>
      use(run, new KeptBytes({ own, ownStart, pack }, run.parts)),
    );
  });
}
