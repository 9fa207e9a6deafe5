/** What a disk tells of a file, without its bytes. */
export interface FileState {
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
  readonly mode: bigint;
}

/** As long as any clock of a disk stands still, in ms. */
const tick = 2000;

/**
 * Reads a file again only where the disk tells that it changed, and lately changed ones each time, as
 * they may be written again without a sign of it. The state is that of before the reading: what is
 * written meanwhile is seen the next time.
 */
export function byFileState<Value>(
  read: (path: string) => Value,
): (path: string, state: FileState) => Value {
  const made = new Map<string, { state: string; isRecent: boolean; value: Value }>();
  return (path, { mtimeNs, ctimeNs, size, ino, mode }) => {
    const state = [mtimeNs, ctimeNs, size, ino, mode].join();
    const known = made.get(path);
    if (known?.state === state && !known.isRecent) return known.value;
    const isRecent = Date.now() - Number(ctimeNs / 1_000_000n) < tick;
    const value = read(path);
    made.set(path, { state, isRecent, value });
    return value;
  };
}
