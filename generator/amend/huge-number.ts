import type { VFile } from 'vfile';

/** Whether a page may hold a number that is infinite to a computer, which JSON has none of. */
export function holdsHugeNumber({ value }: VFile): boolean {
  return /\d[eE]\+?\d{3}/.test(String(value));
}
