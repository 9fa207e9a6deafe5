import type { Html, Nodes } from 'mdast';
import type { Directive } from '../../model/messages/controls.js';
import type { Point } from '../../model/source.js';
import type { ParseLimited } from '../markdown/limits/limited-parser.js';

const comment = /<!--\s*sdkdown-([\w-]*)([^]*?)-->/g;
const line = /\r\n|\r|\n/;

/** The comments that silence rules, in the order of the text; those inside of code are examples. */
export function parseDirectives(
  document: string,
  text: string,
  parse: ParseLimited,
): readonly Directive[] {
  const lines = text.split(line);
  return htmlBelow(parse(text).root).flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    return [...node.value.matchAll(comment)].map((match) => {
      const [whole, name = '', words = ''] = match;
      const from = offset + match.index;
      const start = pointAt(text, from);
      const end = pointAt(text, from + whole.length);
      const before = lines[start.line - 1]?.slice(0, start.column - 1) ?? '';
      const after = lines[end.line - 1]?.slice(end.column - 1) ?? '';
      return {
        name,
        // What stands after a colon says why.
        rules: words
          .replace(/:[^]*/, '')
          .split(/[\s,]+/)
          .filter((rule) => rule !== ''),
        lines: linesOf(name, start.line, end.line, lines),
        isAlone: before.trim() === '' && after.trim() === '',
        source: { document, start, end },
        text: whole,
      };
    });
  });
}

function linesOf(
  name: string,
  first: number,
  last: number,
  lines: readonly string[],
): Directive['lines'] {
  switch (name) {
    case 'disable':
      return { first, last: lines.length };
    case 'disable-next-line': {
      // A formatter puts an empty line below a comment, and comments stand below each other.
      const isSkipped = (text: string): boolean => /^\s*(?:<!--\s*sdkdown-.*-->\s*)*$/.test(text);
      const below = lines.findIndex((text, index) => index >= last && !isSkipped(text));
      const next = below < 0 ? lines.length : below + 1;
      return { first: next, last: next };
    }
    default:
      return { first, last };
  }
}

function htmlBelow(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node];
  return 'children' in node ? node.children.flatMap(htmlBelow) : [];
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(line);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
