import type { Root, RootContent, TableRow } from 'mdast';
import type { Piece } from './cut-pieces.js';
import { lineAfter, lineAt } from './lines.js';
import type { RowMemo } from './row-memo.js';
import type { Cut, FenceCut, RowsCut } from './scan-page.js';
import { shiftNode, shiftPoint, type Shift } from './shift-node.js';

/**
 * Puts what was cut back into the tree of a piece, and gives all nodes their places in the page.
 * Only a block that begins where the cut's does, at the top of the tree, is the one that was meant.
 * @returns whether each was found
 */
export function restoreCuts(
  text: string,
  root: Root,
  { start, cuts }: Piece,
  rows: RowMemo,
): boolean {
  let shift: Shift = { lines: start.line - 1, characters: start.offset };
  if (root.position !== undefined) shiftPoint(root.position.start, shift);
  let next = 0;
  for (const node of root.children) {
    const cut = cuts[next];
    const offset = (node.position?.start.offset ?? 0) + shift.characters;
    if (cut === undefined || offset < cut.at) {
      shiftNode(node, shift);
      continue;
    }
    const isFound = offset === cut.at && restoreCut(text, node, cut, shift, rows);
    if (!isFound) return false;
    shift = shiftAfter(shift, cut);
    next += 1;
  }
  if (root.position !== undefined) shiftPoint(root.position.end, shift);
  return next === cuts.length;
}

function restoreCut(
  text: string,
  node: RootContent,
  cut: Cut,
  shift: Shift,
  rows: RowMemo,
): boolean {
  return cut.kind === 'fence'
    ? restoreBody(text, node, cut, shift)
    : restoreRows(text, node, cut, shift, rows);
}

function restoreBody(text: string, node: RootContent, cut: FenceCut, shift: Shift): boolean {
  if (node.type !== 'code' || node.value !== '') return false;
  node.value = text.slice(cut.from, cut.to).replace(/\r?\n$/, '');
  if (node.position === undefined) return false;
  shiftPoint(node.position.start, shift);
  shiftPoint(node.position.end, shiftAfter(shift, cut));
  return true;
}

function restoreRows(
  text: string,
  node: RootContent,
  cut: RowsCut,
  shift: Shift,
  memo: RowMemo,
): boolean {
  const { position } = node;
  if (node.type !== 'table' || position === undefined) return false;
  const [head, ...below] = node.children;
  if (head === undefined) return false;
  const rows: TableRow[] = rowsOf(text, cut).map((row, index) =>
    memo.rowAt(row.text, cut.firstLine + index, row.offset),
  );
  const after = shiftAfter(shift, cut);
  shiftPoint(position.start, shift);
  shiftNode(head, shift);
  for (const row of below) shiftNode(row, after);
  if (below.length > 0) shiftPoint(position.end, after);
  else position.end = { ...(rows.at(-1)?.position?.end ?? position.end) };
  node.children = [head, ...rows, ...below];
  return true;
}

function shiftAfter({ lines, characters }: Shift, cut: Cut): Shift {
  return { lines: lines + cut.lines, characters: characters + cut.to - cut.from };
}

/** The rows that a cut took out of a page. */
export function rowsOf(
  text: string,
  { from, to }: RowsCut,
): readonly { readonly text: string; readonly offset: number }[] {
  const rows = [];
  for (let offset = from; offset < to; offset = lineAfter(text, offset)) {
    rows.push({ text: lineAt(text, offset), offset });
  }
  return rows;
}
