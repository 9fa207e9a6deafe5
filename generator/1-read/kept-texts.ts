import { readFileSync, statSync } from 'node:fs';

/** Reads a file; throws what the disk says. */
export type ReadText = (path: string) => string;

export const readText: ReadText = (path) => readFileSync(path, 'utf8');

interface KeptText {
  readonly text: string;
  readonly state: string;
  /** Whether the file may be written again without a sign of it: some disks count in seconds. */
  readonly isRecent: boolean;
}

/** As long as any clock of a disk stands still, in ms. */
const tick = 2000;

/** Reads a file again only where the disk tells that it changed, and lately changed ones each time. */
export function createKeptTexts(): ReadText {
  const texts = new Map<string, KeptText>();
  return (path) => {
    const kept = texts.get(path);
    // Before the reading: what is written meanwhile is seen the next time.
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
    const state = [mtimeNs, ctimeNs, size, ino].join();
    if (kept?.state === state && !kept.isRecent) return kept.text;
    const isRecent = Date.now() - Number(ctimeNs / 1_000_000n) < tick;
    const text = readText(path);
    texts.set(path, { text, state, isRecent });
    return text;
  };
}
