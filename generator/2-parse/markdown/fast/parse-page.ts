import type { Nodes, Root } from 'mdast';
import type { Technique } from '../../../model/technique.js';
import { cutPieces, type Piece } from './cut-pieces.js';
import { parsePiece, type Parse } from './parse-piece.js';
import { rowsOf } from './restore-cuts.js';
import type { RowMemo } from './row-memo.js';
import { scanPage, type PageScan } from './scan-page.js';

/** The same tree that `parse` gives for the page, node for node and place for place. */
export function parsePage(
  text: string,
  parse: Parse,
  rows: RowMemo,
  without: readonly Technique[],
): Root {
  if (hasOddCharacters(text)) return parse(text);
  const scan = scanPage(text, without);
  const root = scan.definesLinks ? null : parsePieces(text, scan, parse, rows, without);
  if (root !== null && !hasDefinition(root)) return root;
  // A definition counts in all of its page, so that only text without brackets may leave it.
  const cuts = scan.cuts.filter(({ kind }) => kind === 'fence');
  return parsePiece(text, { ...wholePage, cuts }, parse, rows) ?? parse(text);
}

const wholePage: Piece = { start: { line: 1, offset: 0 }, end: null, cuts: [] };

/** Those that end a line or that the parser replaces or drops, which only the parser shall do. */
function hasOddCharacters(text: string): boolean {
  return /[\0\uFEFF]|\r(?!\n)/.test(text);
}

function parsePieces(
  text: string,
  scan: PageScan,
  parse: Parse,
  rows: RowMemo,
  without: readonly Technique[],
): Root | null {
  for (const cut of scan.cuts) {
    if (cut.kind === 'rows') rows.learn(rowsOf(text, cut).map((row) => row.text));
  }
  const pieces = without.includes('pieces') ? [{ ...wholePage, cuts: scan.cuts }] : cutPieces(scan);
  const roots: Root[] = [];
  for (const piece of pieces) {
    const root = parsePiece(text, piece, parse, rows);
    if (root !== null) {
      roots.push(root);
      continue;
    }
    // Where this one ends is not known, so that the rest of the page is its end.
    const rest = parsePiece(text, { start: piece.start, end: null, cuts: [] }, parse, rows);
    if (rest === null) return null;
    roots.push(rest);
    break;
  }
  return joinRoots(roots);
}

function joinRoots(roots: readonly Root[]): Root | null {
  const start = roots[0]?.position?.start;
  const end = roots.at(-1)?.position?.end;
  if (start === undefined || end === undefined) return null;
  const children = roots.flatMap((root) => root.children);
  return { type: 'root', children, position: { start, end } };
}

function hasDefinition(node: Nodes): boolean {
  if (node.type === 'definition') return true;
  const holdsBlocks = ['root', 'blockquote', 'list', 'listItem'].includes(node.type);
  return holdsBlocks && 'children' in node && node.children.some(hasDefinition);
}
