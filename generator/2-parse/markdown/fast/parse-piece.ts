import type { Root, RootContent } from 'mdast';
import type { Piece } from './cut-pieces.js';
import { restoreCuts } from './restore-cuts.js';
import type { RowMemo } from './row-memo.js';

export type Parse = (text: string) => Root;

/**
 * A piece of a page as it would be parsed within the whole, with the positions of the page. `null`
 * where the scan was wrong about it: what was cut is part of another block, such as a comment, or the
 * heading behind the piece would not end the block before it.
 */
export function parsePiece(text: string, piece: Piece, parse: Parse, rows: RowMemo): Root | null {
  const left = textOf(text, piece);
  if (piece.end === null) {
    const root = parse(left);
    return restoreCuts(text, root, piece, rows) ? root : null;
  }
  // An empty heading for the next one: where it is read as a heading, that one would be, too.
  const root = parse(`${left}#`);
  const isWhole = isHeadingAt(root.children.pop(), left.length);
  return isWhole && restoreCuts(text, root, piece, rows) ? root : null;
}

/** Without what is cut. */
function textOf(text: string, { start, end, cuts }: Piece): string {
  let left = '';
  let from = start.offset;
  for (const cut of cuts) {
    left += text.slice(from, cut.from);
    from = cut.to;
  }
  return left + text.slice(from, end ?? text.length);
}

function isHeadingAt(node: RootContent | undefined, offset: number): boolean {
  return node?.type === 'heading' && node.position?.start.offset === offset;
}
