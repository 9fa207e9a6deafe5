import type { Html, Nodes } from 'mdast';
import type { Directive } from '../../model/messages/controls.js';
import { lineStartsOf, pointAt } from '../../lines.js';
import type { ParseLimited } from '../markdown/limits/limited-parser.js';

const opening = /<!--\s*sdkdown-((?:(?!-->)[\w-])*)/g;
const closing = '-->';
const line = /\r\n|\r|\n/;

/** The comments that silence rules, in the order of the text; those inside of code are examples. */
export function parseDirectives(
  document: string,
  text: string,
  parse: ParseLimited,
): readonly Directive[] {
  const lines = text.split(line);
  const starts = lineStartsOf(text);
  const written = writtenLines(lines);
  return htmlBelow(parse(text).root).flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    return commentsIn(node.value).map(({ name, words, from, to }) => {
      const start = pointAt(starts, offset + from);
      const end = pointAt(starts, offset + to);
      const before = lines[start.line - 1]?.slice(0, start.column - 1) ?? '';
      const after = lines[end.line - 1]?.slice(end.column - 1) ?? '';
      return {
        name,
        // What stands after a colon says why.
        rules: words
          .replace(/:[^]*/, '')
          .split(/[\s,]+/)
          .filter((rule) => rule !== ''),
        lines: linesOf(name, start.line, end.line, written),
        isAlone: before.trim() === '' && after.trim() === '',
        source: { document, start, end },
        text: node.value.slice(from, to),
      };
    });
  });
}

interface Comment {
  readonly name: string;
  /** All behind the name. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** In one pass: an expression for the whole would look for each end anew, where there is none. */
function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let to = 0;
  for (const { 0: begin, 1: name = '', index: from } of text.matchAll(opening)) {
    if (from < to) continue;
    const end = text.indexOf(closing, from + begin.length);
    if (end < 0) break;
    to = end + closing.length;
    comments.push({ name, words: text.slice(from + begin.length, end), from, to });
  }
  return comments;
}

/** @param written of each line, which line from there on is the first that says something, from 0 */
function linesOf(
  name: string,
  first: number,
  last: number,
  written: readonly number[],
): Directive['lines'] {
  switch (name) {
    case 'disable':
      return { first, last: written.length };
    case 'disable-next-line': {
      const next = (written[last] ?? written.length - 1) + 1;
      return { first: next, last: next };
    }
    default:
      return { first, last };
  }
}

/** A formatter puts an empty line below a comment, and comments stand below each other. */
function writtenLines(lines: readonly string[]): readonly number[] {
  const written: number[] = [];
  let next = lines.length - 1;
  for (const [index, text] of [...lines.entries()].reverse()) {
    if (!isCommentAlone(text)) next = index;
    written[index] = next;
  }
  return written;
}

function isCommentAlone(text: string): boolean {
  let end = 0;
  for (const { from, to } of commentsIn(text)) {
    if (text.slice(end, from).trim() !== '') return false;
    end = to;
  }
  return text.slice(end).trim() === '';
}

function htmlBelow(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node];
  return 'children' in node ? node.children.flatMap(htmlBelow) : [];
}
