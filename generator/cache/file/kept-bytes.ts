import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { platform } from 'node:os';
import type { Parts, Piece } from './pieces.js';

const encoder = new TextEncoder();
const blockSize = 0x10000;
const isWindows = platform() === 'win32';
// A link is not followed, and a pipe not waited for.
const flags = isWindows ? 'r' : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The numbers of the files of a run. */
export interface OpenFiles {
  readonly own: number;
  /** Where bytes begin in it, behind the head. */
  readonly ownStart: number;
  readonly pack: number;
}

/** What a run left, from front to back, block by block: 8 MB at once take longer to find room for. */
export class KeptBytes {
  readonly #files: OpenFiles;
  readonly #parts: Parts;
  /** The block that is read, how much of it there is, and how much of that is done. */
  readonly #block = Buffer.allocUnsafeSlow(blockSize);
  readonly #other = Buffer.allocUnsafeSlow(blockSize);
  #filled = 0;
  #done = 0;
  /** The part that is read next, and from where in it. */
  #part = 0;
  #position = 0;

  constructor(files: OpenFiles, parts: Parts) {
    this.#files = files;
    this.#parts = parts;
  }

  goTo(offset: number): void {
    this.#part = 0;
    this.#position = offset;
    this.#filled = 0;
    this.#done = 0;
  }

  /** `size` of them from `offset`: where they stand in the pack, and what does not. */
  piecesAt(offset: number, size: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    for (let index = 0; index < this.#parts.length; index += 3) {
      const [file = 0, at = 0, length = 0] = this.#parts.slice(index, index + 3);
      const from = Math.max(offset, start);
      const to = Math.min(offset + size, start + length);
      if (from < to) {
        const part = { at: at + from - start, size: to - from };
        pieces.push(file === 1 ? part : this.#readOwn(part));
      }
      start += length;
    }
    return pieces;
  }

  /**
   * Whether a file holds just the next `size` bytes; a mark at its beginning, which `1-read` passes
   * over, apart where it is a text. `false` for a link and for what cannot be read.
   */
  isNextIn(path: string, size: number, kind: 'text' | 'bytes'): boolean {
    if (isWindows && !lstatSync(path).isFile()) return false;
    const file = openSync(path, flags);
    try {
      const other = this.#other;
      let left = size;
      let count = readSync(file, other, 0, blockSize, null);
      const isMarked = kind === 'text' && other[0] === 0xef && other[1] === 0xbb;
      let from = isMarked && count > 2 && other[2] === 0xbf ? 3 : 0;
      for (;;) {
        if (count - from > left || !this.#isNext(other, from, count)) return false;
        left -= count - from;
        // Of a plain file, less than what was asked for is its end.
        if (count < blockSize) return left === 0;
        from = 0;
        count = readSync(file, other, 0, blockSize, null);
      }
    } finally {
      closeSync(file);
    }
  }

  /** Whether a text is just the next `size` bytes; nothing is made of it but a block at a time. */
  isNextText(text: string, size: number): boolean {
    const other = this.#other;
    let left = size;
    for (let at = 0; at < text.length;) {
      // A pair that the cut divides finds no room in the block, and comes with the next one.
      const { read, written } = encoder.encodeInto(text.slice(at, at + blockSize), other);
      if (written > left || !this.#isNext(other, 0, written)) return false;
      left -= written;
      at += read;
    }
    return left === 0;
  }

  /** The next bytes themselves; `null` where there are fewer. */
  read(size: number): Buffer | null {
    const bytes = Buffer.allocUnsafe(size);
    for (let at = 0; at < size;) {
      if (!this.#fill()) return null;
      const part = Math.min(size - at, this.#filled - this.#done);
      this.#block.copy(bytes, at, this.#done, this.#done + part);
      this.#done += part;
      at += part;
    }
    return bytes;
  }

  #isNext(other: Buffer, from: number, to: number): boolean {
    for (let at = from; at < to;) {
      if (!this.#fill()) return false;
      const part = Math.min(to - at, this.#filled - this.#done);
      const end = this.#done + part;
      if (this.#block.compare(other, at, at + part, this.#done, end) !== 0) return false;
      this.#done = end;
      at += part;
    }
    return true;
  }

  #fill(): boolean {
    if (this.#done < this.#filled) return true;
    while (this.#position >= this.#sizeOf(this.#part)) {
      if (this.#part >= this.#parts.length) return false;
      this.#position -= this.#sizeOf(this.#part);
      this.#part += 3;
    }
    const [file = 0, at = 0, size = 0] = this.#parts.slice(this.#part, this.#part + 3);
    const { own, ownStart, pack } = this.#files;
    const length = Math.min(blockSize, size - this.#position);
    const from = at + this.#position + (file === 1 ? 0 : ownStart);
    this.#filled = readSync(file === 1 ? pack : own, this.#block, 0, length, from);
    this.#position += this.#filled;
    this.#done = 0;
    return this.#filled > 0;
  }

  #sizeOf(part: number): number {
    return this.#parts[part + 2] ?? 0;
  }

  #readOwn({ at, size }: { readonly at: number; readonly size: number }): Buffer {
    const { own, ownStart } = this.#files;
    const bytes = Buffer.allocUnsafe(size);
    if (readSync(own, bytes, 0, size, ownStart + at) !== size) throw new RangeError('too short');
    return bytes;
  }
}
