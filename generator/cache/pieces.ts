/** Bytes that stand in a pack already. */
export interface Packed {
  readonly at: number;
  readonly size: number;
}

/** Some of what a run leaves. */
export type Piece = Buffer | Packed;

/** Where a run's bytes are: 1 for its pack and 0 for behind its head, from where, how many; and so on. */
export type Parts = readonly number[];

/** @param pieces those that are not packed stand behind the head, in this order */
export function partsOf(pieces: readonly Piece[]): Parts {
  const parts: number[] = [];
  let own = 0;
  for (const piece of pieces) {
    const isOwn = Buffer.isBuffer(piece);
    const size = isOwn ? piece.length : piece.size;
    const at = isOwn ? own : piece.at;
    if (isOwn) own += size;
    const [file, from = 0, length = 0] = parts.slice(-3);
    if (file === (isOwn ? 0 : 1) && from + length === at) parts[parts.length - 1] = length + size;
    else if (size > 0) parts.push(isOwn ? 0 : 1, at, size);
  }
  return parts;
}
