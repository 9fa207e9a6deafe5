import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, isAbsolute } from 'node:path';
import { CommandError } from '../model/command-error.js';
import { onDisk, readKind } from './disk.js';

/**
 * An output inside the documents would be read as documents, and one around them could lose them.
 * @throws {CommandError}
 */
export function refuseOverlap(output: string, docs: string): void {
  const [outputPath, docsPath] = [truePath(resolve(output)), truePath(resolve(docs))];
  if (contains(outputPath, docsPath) || contains(docsPath, outputPath)) {
    throw new CommandError(
      `the output ${output} and the documents ${docs} stand one inside the other: ` +
        'choose another --out',
    );
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return !isAbsolute(path) && path.split(/[/\\]/)[0] !== '..';
}

/** Without links, as far as the path exists. */
function truePath(path: string): string {
  if (readKind(path) !== 'missing') return onDisk(path, () => realpathSync(path));
  return dirname(path) === path ? path : join(truePath(dirname(path)), basename(path));
}
