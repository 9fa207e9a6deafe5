/** The bytes of a line of which the end has not arrived yet. */

export class LineBuffer {
  #bytes = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) {
      // Twice what is needed: however small the chunks are, each byte is moved a few times only.
      const roomier = new Uint8Array(2 * length);
      roomier.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = roomier;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** All that was appended; nothing of it stays, not even the memory. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
    return taken;
  }
}
