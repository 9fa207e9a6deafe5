import type { Nodes, Root, RootContent, Table } from 'mdast';
import type { Technique } from '../../../model/technique.js';
import { findBlock, type OddRow } from './plain/find-block.js';
import { countLines, isBlank, nextLine, positionOf, type LineStart } from './lines.js';
import { findStretch, parseStretch, type Parse, type Stretch } from './parse-stretch.js';
import type { RowMemo } from './row-memo.js';

/**
 * The same tree that `parse` gives for the page, node for node and place for place. Of a vendor's 75
 * pages, two rows are left to the parser, which took 0.9 of the 2.8 s of a run, after fences were cut
 * out and equal rows parsed once, and half of what was allocated.
 */
export function parsePage(
  text: string,
  parse: Parse,
  rows: RowMemo,
  without: readonly Technique[],
): Root {
  // What ends a line, or is replaced or dropped, only the parser shall know.
  if (/[\0\uFEFF]|\r(?!\n)/.test(text)) return parse(text);
  const lifts = !without.includes('fences');
  const root = without.includes('plain') ? null : parseBlocks(text, parse, rows, lifts);
  if (root !== null) return root;
  const page = findStretch(text, firstLine, Infinity, lifts);
  return parseStretch(text, page, parse) ?? parse(text);
}

const firstLine: LineStart = { line: 1, offset: 0 };

/** `null` where a link is defined, which counts in all of the page. */
function parseBlocks(text: string, parse: Parse, rows: RowMemo, lifts: boolean): Root | null {
  if (/^\[[^\]\n]+\]:/m.test(text)) return null;
  const children: RootContent[] = [];
  const open: { readonly table: Table; readonly row: OddRow }[] = [];
  let at = firstLine;
  while (at.offset < text.length) {
    if (isBlank(text, at.offset)) {
      at = nextLine(text, at);
      continue;
    }
    const block = findBlock(text, at);
    if (block !== null) {
      const { node, odd, next } = block;
      children.push(node);
      if (node.type === 'table') open.push(...odd.map((row) => ({ table: node, row })));
      at = next;
      continue;
    }
    const parsed = parseOdd(text, at, parse, lifts);
    if (parsed === null || hasDefinition(parsed.root)) return null;
    for (const node of parsed.root.children) children.push(node);
    if (parsed.end === null) break;
    at = parsed.end;
  }
  rows.learn(open.map(({ row }) => row.text));
  for (const { table, row } of open) {
    table.children[row.index] = rows.rowAt(row.text, row.start.line, row.start.offset);
  }
  const last = { line: countLines(text, 0, text.length) + 1, offset: text.lastIndexOf('\n') + 1 };
  return { type: 'root', children, position: positionOf(firstLine, last, text.length) };
}

/** What begins in a line and is not plain, with as much behind it as belongs to it. */
function parseOdd(
  text: string,
  start: LineStart,
  parse: Parse,
  lifts: boolean,
): { readonly root: Root; readonly end: Stretch['end'] } | null {
  for (let least = 0; ;) {
    const stretch = findStretch(text, start, least, lifts);
    const root = parseStretch(text, stretch, parse);
    if (root !== null) return { root, end: stretch.end };
    if (stretch.end === null) return null;
    // Twice as far, so that all attempts together take no longer than the last one and half of it.
    least = 2 * (stretch.end.offset - start.offset);
  }
}

function hasDefinition(node: Nodes): boolean {
  if (node.type === 'definition') return true;
  const holdsBlocks = ['root', 'blockquote', 'list', 'listItem'].includes(node.type);
  return holdsBlocks && 'children' in node && node.children.some(hasDefinition);
}
