/** Bytes that stand in a pack already. */
export interface Packed {
  readonly at: number;
  readonly size: number;
}

/** A text, whose bytes are made when they are written: in UTF-8 it takes `size`. */
export interface PlainText {
  readonly text: string;
  readonly size: number;
}

/** What is to be written. */
export type Own = Buffer | PlainText;

/** Some of what a run leaves. */
export type Piece = Own | Packed;

/** Where a run's bytes are: 1 for its pack and 0 for behind its head, from where, how many; and so on. */
export type Parts = readonly number[];

export function isOwn(piece: Piece): piece is Own {
  return Buffer.isBuffer(piece) || 'text' in piece;
}

export function sizeOf(piece: Piece): number {
  return Buffer.isBuffer(piece) ? piece.length : piece.size;
}

/** @param pieces those that are not packed stand behind the head, in this order */
export function partsOf(pieces: readonly Piece[]): Parts {
  const parts: number[] = [];
  let own = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const file = isOwn(piece) ? 0 : 1;
    const at = isOwn(piece) ? own : piece.at;
    if (isOwn(piece)) own += size;
    const [lastFile, from = 0, length = 0] = parts.slice(-3);
    if (lastFile === file && from + length === at) parts[parts.length - 1] = length + size;
    else if (size > 0) parts.push(file, at, size);
  }
  return parts;
}
