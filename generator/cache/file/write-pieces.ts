import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Own } from './pieces.js';

const blockSize = 0x40000;
const encoder = new TextEncoder();

/** A new file, or none. @throws what the disk has against it */
export function writePieces(place: string, pieces: readonly Own[]): void {
  const file = openSync(place, 'wx', 0o600);
  let isWhole = false;
  try {
    const writer = new BlockWriter(file);
    for (const piece of pieces) writer.add(piece);
    writer.flush();
    isWhole = true;
  } finally {
    closeSync(file);
    if (!isWhole) rmSync(place, { force: true });
  }
}

/** Block by block: ten million bytes at once take longer to find room for than to write. */
class BlockWriter {
  readonly #file: number;
  readonly #block = Buffer.allocUnsafeSlow(blockSize);
  #filled = 0;

  constructor(file: number) {
    this.#file = file;
  }

  add(piece: Own): void {
    if (!Buffer.isBuffer(piece)) this.#addText(piece.text);
    else if (piece.length <= blockSize) this.#addBytes(piece);
    else {
      this.flush();
      this.#write(piece);
    }
  }

  flush(): void {
    this.#write(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #addBytes(bytes: Buffer): void {
    if (bytes.length > blockSize - this.#filled) this.flush();
    this.#block.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  #addText(text: string): void {
    for (let at = 0; at < text.length;) {
      // As many characters as bytes: of a pair that the cut divides, the first finds no room.
      const some = text.slice(at, at + blockSize - this.#filled);
      const { read, written } = encoder.encodeInto(some, this.#block.subarray(this.#filled));
      at += read;
      this.#filled += written;
      if (at < text.length) this.flush();
    }
  }

  #write(bytes: Uint8Array): void {
    if (writeSync(this.#file, bytes) !== bytes.length) throw new RangeError('the disk is full');
  }
}
