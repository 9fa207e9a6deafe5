import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../model/command-error.js';
import type { Fix } from '../model/messages.js';
import { onDisk, readKind } from './disk.js';

/**
 * Mends a document of the user's: the stretches of the fixes become their texts, and no other byte
 * changes. Of two fixes that overlap the first is applied. The file is exchanged as a whole, so that
 * nobody sees half of it.
 * @param text as it was read, without its byte order mark
 * @returns the fixes that were applied
 * @throws {CommandError} where the file is not what was read, or is no plain file
 */
export function writeFixes(path: string, text: string, fixes: readonly Fix[]): readonly Fix[] {
  const kind = readKind(path);
  if (kind !== 'file') throw new CommandError(`${path} is no plain file: it is not mended`);
  const bytes = onDisk(path, () => readFileSync(path));
  const mark = Buffer.from(bytes.toString('utf8').startsWith('\ufeff') ? '\ufeff' : '');
  if (!bytes.equals(Buffer.concat([mark, Buffer.from(text)]))) {
    throw new CommandError(
      `${path} has changed since it was read, or is not UTF-8: it is not mended; run again`,
    );
  }
  const applied = withoutOverlaps(fixes);
  const parts: Buffer[] = [mark];
  let from = 0;
  for (const fix of applied) {
    parts.push(Buffer.from(text.slice(from, fix.range.start)), Buffer.from(fix.text));
    from = fix.range.end;
  }
  parts.push(Buffer.from(text.slice(from)));
  onDisk(path, () => {
    replaceFile(path, Buffer.concat(parts));
  });
  return applied;
}

function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  let end = 0;
  return fixes
    .toSorted((one, other) => one.range.start - other.range.start)
    .filter(({ range }) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** Where the new file cannot take its place, nothing is left of it. */
function replaceFile(path: string, bytes: Buffer): void {
  // Its name begins with a dot, so that it is never read as a page.
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx', flush: true });
    chmodSync(beside, lstatSync(path).mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
