import type { Heading, RootContent } from 'mdast';
import { findFence } from '../find-fence.js';
import { isBlank, lineAt, lineEnd, nextLine, positionOf, type LineStart } from '../lines.js';
import { findList } from './find-list.js';
import { findTable } from './find-table.js';
import { parsePlainText } from './parse-plain-text.js';

/** A block at the top of a page. */
export interface Block {
  readonly node: RootContent;
  /** Rows of a table that are not plain, and still empty in the node. */
  readonly odd: readonly OddRow[];
  readonly next: LineStart;
}

export interface OddRow {
  readonly index: number;
  readonly text: string;
  readonly start: LineStart;
}

/**
 * The block that begins in a line where nothing else is open, as the parser gives it; `null` where
 * that is not plain at a glance.
 */
export function findBlock(text: string, at: LineStart): Block | null {
  switch (text.charAt(at.offset)) {
    case '#':
      return findHeading(text, at);
    case '|':
      return findTable(text, at);
    case '`':
    case '~':
      return findCode(text, at) ?? findParagraph(text, at);
    case '*':
    case '-':
    case '+':
      return findList(text, at);
    case '<':
      return findBreak(text, at);
    default:
      return findParagraph(text, at);
  }
}

export function isHeading(text: string, offset: number): boolean {
  return text[offset] === '#' && /^#{1,6}(?:[ \t]|$)/.test(lineAt(text, offset));
}

function findHeading(text: string, at: LineStart): Block | null {
  const [, marks, space] = /^(#{1,6})( +)[^\s#](?:.*[^\s#])?$/.exec(lineAt(text, at.offset)) ?? [];
  if (marks === undefined || space === undefined) return null;
  const depth = headingDepths[marks.length - 1];
  const end = lineEnd(text, at.offset);
  const children = parsePlainText(text, at, at.offset + marks.length + space.length, end);
  if (depth === undefined || children === null) return null;
  const position = positionOf(at, at, end);
  return {
    node: { type: 'heading', depth, children, position },
    odd: [],
    next: nextLine(text, at),
  };
}

const headingDepths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];

function findCode(text: string, at: LineStart): Block | null {
  const [, mark, lang] = /^(```+|~~~+)([\w-]*)$/.exec(lineAt(text, at.offset)) ?? [];
  const fence = mark === undefined ? null : findFence(text, at.offset);
  if (lang === undefined || fence === null || fence === 'open') return null;
  const end = lineEnd(text, fence.to);
  if (!/^[`~]+$/.test(text.slice(fence.to, end))) return null;
  const value = text.slice(fence.from, fence.to).replace(/\r?\n$/, '');
  const last = { line: at.line + fence.lines + 1, offset: fence.to };
  return {
    node: {
      type: 'code',
      lang: lang === '' ? null : lang,
      meta: null,
      value,
      position: positionOf(at, last, end),
    },
    odd: [],
    next: nextLine(text, last),
  };
}

/** `<br/>` alone in its line, which is HTML down to the next blank one. */
function findBreak(text: string, at: LineStart): Block | null {
  const value = lineAt(text, at.offset);
  const next = nextLine(text, at);
  if (!/^<br ?\/?>$/.test(value) || !isBlank(text, next.offset)) return null;
  const position = positionOf(at, at, at.offset + value.length);
  return { node: { type: 'html', value, position }, odd: [], next };
}

/** Lines that begin as words do, down to a blank one, a heading or a fence. */
function findParagraph(text: string, at: LineStart): Block | null {
  let last = at;
  let next = at;
  let end = at.offset;
  do {
    const line = lineAt(text, next.offset);
    if (
      !/^(?:(?![0-9]+[.)])[A-Za-z0-9("'$/@%{},.;?\u{a1}-\u{10ffff}]|\[[^\]]+\]\(|`(?!``))/u.test(
        line,
      )
    )
      return null;
    if (/\s$/.test(line)) return null;
    last = next;
    end = next.offset + line.length;
    next = nextLine(text, next);
  } while (!isBlank(text, next.offset) && !endsBlock(text, next.offset));
  const children = parsePlainText(text, at, at.offset, end);
  if (children === null) return null;
  return {
    node: { type: 'paragraph', children, position: positionOf(at, last, end) },
    odd: [],
    next,
  };
}

/** Whether a line ends the paragraph or table above it without a blank one between. */
export function endsBlock(text: string, offset: number): boolean {
  return isHeading(text, offset) || findFence(text, offset) !== null;
}
