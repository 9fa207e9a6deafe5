import { checksum } from './kept-file.js';

/** Where two starts have the same, the later one is kept: it is read with the start itself. */
export function wordsName(start: string): string {
  return `${checksum(Buffer.from(start))}.words`;
}
