import type { ListItem } from 'mdast';
import type { Block } from './find-block.js';
import { isBlank, lineAt, lineEnd, nextLine, positionOf, type LineStart } from '../lines.js';
import { parsePlainText } from './parse-plain-text.js';

/** A list of lines such as `*   [Get](#get)`, below which stands a blank line, and no further item. */
export function findList(text: string, at: LineStart): Block | null {
  const marker = text[at.offset];
  const children: ListItem[] = [];
  let last = at;
  let next = at;
  while (next.offset < text.length && text[next.offset] === marker) {
    const item = parseItem(text, next);
    if (item === null) return null;
    children.push(item);
    last = next;
    next = nextLine(text, next);
  }
  if (!isBlank(text, next.offset)) return null;
  let after = next;
  while (after.offset < text.length && isBlank(text, after.offset)) after = nextLine(text, after);
  // What is indented, or another item, goes on with it.
  if (/[\s\d*+>-]/.test(text[after.offset] ?? '#')) return null;
  const position = positionOf(at, last, lineEnd(text, last.offset));
  return {
    node: { type: 'list', ordered: false, start: null, spread: false, children, position },
    odd: [],
    next,
  };
}

function parseItem(text: string, start: LineStart): ListItem | null {
  const line = lineAt(text, start.offset);
  const [, marker] = /^([-*+] {1,4})(?:[A-Za-z]|\[[^\]]+\]\()/.exec(line) ?? [];
  if (marker === undefined || /\s$/.test(line)) return null;
  const end = start.offset + line.length;
  const children = parsePlainText(text, start, start.offset + marker.length, end);
  if (children === null) return null;
  const position = positionOf(start, start, end);
  const { line: at, offset } = start;
  const inner = { line: at, column: marker.length + 1, offset: offset + marker.length };
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children, position: { ...position, start: inner } }],
    position,
  };
}
