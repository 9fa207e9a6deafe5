import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../../model/generated-file.js';

/** Where a thread may write before all files are there. */
export interface EarlyPlace {
  readonly folder: string;
  /** Shared between threads; see the names of its numbers. */
  readonly state: Int32Array;
}

/** How many files are there. */
export const written = 0;
/** 1 once a file could not be written, or nobody wants them any more: no other one is. */
export const ended = 1;
/** 1 while a file is written. */
export const busy = 2;

/** In the thread. */
export function earlyWriter({ folder, state }: EarlyPlace): (file: GeneratedFile) => void {
  const folders = new Set<string>();
  return ({ path, content }) => {
    // Before it looks: whoever ends it waits for what is being written.
    Atomics.store(state, busy, 1);
    if (Atomics.load(state, ended) === 0) {
      try {
        const place = join(folder, path);
        const home = dirname(place);
        if (!folders.has(home)) mkdirSync(home, { recursive: true });
        folders.add(home);
        writeFileSync(place, content, { flag: 'wx' });
      } catch {
        Atomics.store(state, ended, 1);
      }
    }
    Atomics.store(state, busy, 0);
    Atomics.notify(state, busy);
    Atomics.add(state, written, 1);
    Atomics.notify(state, written);
  };
}
