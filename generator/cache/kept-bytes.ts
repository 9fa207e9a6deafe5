import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { platform } from 'node:os';

const encoder = new TextEncoder();
const blockSize = 0x10000;
const isWindows = platform() === 'win32';
// A link is not followed, and a pipe not waited for.
const flags = isWindows ? 'r' : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Bytes of an open file, from front to back, block by block: 8 MB at once take longer to find room for. */
export class KeptBytes {
  readonly #file: number;
  /** The block that is read, how much of it there is, and how much of that is done. */
  readonly #block = Buffer.allocUnsafeSlow(blockSize);
  readonly #other = Buffer.allocUnsafeSlow(blockSize);
  #filled = 0;
  #done = 0;
  readonly #start: number;
  #position: number;

  /** @param start where they begin in the file */
  constructor(file: number, start: number) {
    this.#file = file;
    this.#start = start;
    this.#position = start;
  }

  goTo(offset: number): void {
    this.#position = this.#start + offset;
    this.#filled = 0;
    this.#done = 0;
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
    this.#filled = readSync(this.#file, this.#block, 0, blockSize, this.#position);
    this.#position += this.#filled;
    this.#done = 0;
    return this.#filled > 0;
  }
}
