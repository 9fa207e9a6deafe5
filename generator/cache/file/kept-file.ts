import { closeSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import type { Own } from './pieces.js';
import { writePieces } from './write-pieces.js';

/** The first line: how long the head is. */
const lineSize = 16;

/**
 * One file: a line, a head in JSON, the head once more, so that damage is seen, and bytes. Whole or not
 * at all, also where two runs meet: each has a file of its own until it is there.
 */
export function writeKeptFile(place: string, head: object, pieces: readonly Own[] = []): void {
  const text = Buffer.from(JSON.stringify(head));
  const line = String(text.length).padEnd(lineSize - 1);
  const draft = `${place}.${crypto.randomUUID()}`;
  try {
    writePieces(draft, [Buffer.from(`${line}\n`), text, text, ...pieces]);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Hands over the head, and where bytes begin behind it; the file is open meanwhile, and another one in
 * its place changes nothing. `null` where it is missing or damaged.
 */
export function readKeptFile<Value>(
  place: string,
  use: (head: unknown, file: number, start: number) => Value | null,
): Value | null {
  return withFile(place, (file) => {
    const length = Number(readBytes(file, lineSize).toString('latin1'));
    const heads = readBytes(file, 2 * length);
    // A sum or a hash takes longer than the comparison, which is one call.
    if (heads.compare(heads, 0, length, length) !== 0) return null;
    return use(JSON.parse(heads.toString('utf8', 0, length)), file, lineSize + heads.length);
  });
}

/** While it is open; `null` where anything fails. */
export function withFile<Value>(place: string, use: (file: number) => Value | null): Value | null {
  let file: number | null = null;
  try {
    file = openSync(place, 'r');
    return use(file);
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  if (readSync(file, bytes, 0, size, null) !== size) throw new RangeError('too short');
  return bytes;
}
