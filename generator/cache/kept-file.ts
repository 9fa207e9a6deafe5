import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { KeptBytes } from './kept-bytes.js';

/** The first line: how long the head is, and a sum that tells whether it was damaged. */
const lineSize = 32;

/**
 * One file: a line, a head in JSON, and bytes. Whole or not at all, also where two runs meet: each has
 * a file of its own until it is there.
 */
export function writeKeptFile(
  place: string,
  head: object,
  pieces: readonly (string | Buffer)[] = [],
): void {
  const text = Buffer.from(JSON.stringify(head));
  const line = `${text.length} ${checksum(text)}`.padEnd(lineSize - 1);
  const draft = `${place}.${crypto.randomUUID()}`;
  try {
    const all = [`${line}\n`, text, ...pieces].map((piece) => Buffer.from(piece));
    writeFileSync(draft, Buffer.concat(all), { flag: 'wx', mode: 0o600 });
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
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
    const line = readBytes(file, lineSize).toString('latin1');
    const [length = '', sum] = line.split(' ');
    const head = readBytes(file, Number(length));
    if (checksum(head) !== sum) return null;
    return use(JSON.parse(head.toString('utf8')), new KeptBytes(file, lineSize + head.length));
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

/**
 * Not against people, who could as well write another head: against what disks and crashes do. A hash
 * of node:crypto would be as good, and loading that takes longer than all else here.
 */
export function checksum(bytes: Buffer): string {
  let low = 0x811c9dc5;
  let high = bytes.length;
  for (let at = 0; at < bytes.length; at += 1) {
    low = Math.imul(low ^ (bytes[at] ?? 0), 0x01000193);
    high = (Math.imul(high, 31) + low) | 0;
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
