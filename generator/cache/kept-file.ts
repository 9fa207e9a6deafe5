import { closeSync, openSync, readSync, renameSync, rmSync, writevSync } from 'node:fs';
import { KeptBytes } from './kept-bytes.js';

/** The first line: how long the head is. */
const lineSize = 16;
/** That systems write at once; `IOV_MAX` is 1024 where it is least. */
const mostPieces = 1000;

/**
 * One file: a line, a head in JSON, the head once more, so that damage is seen, and bytes. Whole or not
 * at all, also where two runs meet: each has a file of its own until it is there.
 */
export function writeKeptFile(place: string, head: object, pieces: readonly Buffer[] = []): void {
  const text = Buffer.from(JSON.stringify(head));
  const line = String(text.length).padEnd(lineSize - 1);
  const draft = `${place}.${crypto.randomUUID()}`;
  try {
    writeAll(draft, [Buffer.from(`${line}\n`), text, text, ...pieces]);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeAll(place: string, pieces: readonly Buffer[]): void {
  const file = openSync(place, 'wx', 0o600);
  try {
    for (let at = 0; at < pieces.length; at += mostPieces) {
      const some = pieces.slice(at, at + mostPieces);
      const size = some.reduce((sum, { length }) => sum + length, 0);
      if (writevSync(file, some) !== size) throw new RangeError('the disk is full');
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Hands over the head and the bytes; the file is open meanwhile, and another one in its place changes
 * nothing. `null` where it is missing or damaged.
 */
export function readKeptFile<Value>(
  place: string,
  use: (head: unknown, bytes: KeptBytes) => Value,
): Value | null {
  let file: number | null = null;
  try {
    file = openSync(place, 'r');
    const length = Number(readBytes(file, lineSize).toString('latin1'));
    const heads = readBytes(file, 2 * length);
    // A sum or a hash takes longer than the comparison, which is one call.
    if (heads.compare(heads, 0, length, length) !== 0) return null;
    const head = heads.toString('utf8', 0, length);
    return use(JSON.parse(head), new KeptBytes(file, lineSize + heads.length));
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
