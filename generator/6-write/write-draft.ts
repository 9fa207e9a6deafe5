import { writeFileSync } from 'node:fs';
import { CommandError } from '../model/command-error.js';
import { onDisk, readKind } from './disk.js';

/**
 * Writes a file that is the user's from then on.
 * @throws {CommandError} where something stands there already
 */
export function writeDraft(path: string, text: string): void {
  if (readKind(path) !== 'missing') {
    throw new CommandError(`${path} is there already: remove it to have it drafted anew`);
  }
  onDisk(path, () => {
    writeFileSync(path, text, { flag: 'wx' });
  });
}
