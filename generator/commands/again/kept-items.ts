import type { KeptBytes } from '../../cache/file/kept-bytes.js';
import type { Piece } from '../../cache/file/pieces.js';

/** A file of a run, or what else it leaves: its bytes, or where they are kept already. */
export interface Item {
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** What a run has that another one left: texts, files and bytes, each by the very object. */
export class KeptItems {
  readonly pack: string;
  readonly #bytes: KeptBytes;
  readonly #items = new Map<object, Item>();
  #offset = 0;

  /** @param pack the name of that run's */
  constructor(pack: string, bytes: KeptBytes) {
    this.pack = pack;
    this.#bytes = bytes;
  }

  /**
   * In the order in which it is kept, and as long as that can be read.
   * @param what `null` for what is not the same any more
   */
  addNext(what: object | null, size: number): void {
    if (what !== null) {
      this.#items.set(what, { size, pieces: this.#bytes.piecesAt(this.#offset, size) });
    }
    this.#offset += size;
  }

  itemOf(what: object): Item | undefined {
    return this.#items.get(what);
  }
}

export function textItem(text: string): Item {
  const size = Buffer.byteLength(text);
  return { size, pieces: [{ text, size }] };
}
