import { join } from 'node:path';
import { readKind, refuseKind } from './disk.js';
import { foldersAbove } from './path-fault.js';

/**
 * A link inside the folder could lead the writing out of it.
 * @param paths of files below the folder
 * @throws {CommandError}
 */
export function refuseFoldersOnTheWay(folder: string, paths: readonly string[]): void {
  for (const inner of new Set(paths.flatMap(foldersAbove))) {
    const path = join(folder, inner);
    refuseKind(path, readKind(path), 'folder');
  }
}
