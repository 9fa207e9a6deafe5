import type { Root, RootContent } from 'mdast';
import { isHeading } from './plain/find-block.js';
import { findFence, type FenceCut } from './find-fence.js';
import { isBlank, lineAfter, nextLine, type LineStart } from './lines.js';
import { restoreCuts } from './restore-cuts.js';

/** @param start of the text in its page; unless given, it is all of it or stands in many places */
export type Parse = (text: string, start?: LineStart) => Root;

/** Lines of a page that the parser is given. */
export interface Stretch {
  readonly start: LineStart;
  /** `null` for the end of the page. */
  readonly end: LineStart | null;
  readonly cuts: readonly FenceCut[];
}

/**
 * From a line to one where another block begins, as far as the lines tell that.
 * @param least the end is as far away, or at the end of the page
 * @param lifts whether the bodies of fences are cut out
 */
export function findStretch(
  text: string,
  start: LineStart,
  least: number,
  lifts: boolean,
): Stretch {
  const cuts: FenceCut[] = [];
  let at = start;
  while (at.offset < text.length) {
    const fence = findFence(text, at.offset);
    if (fence === 'open') break;
    const isClosed = fence !== null || isBlank(text, at.offset);
    const isLast = at === start && isHeading(text, at.offset);
    if (fence === null) at = nextLine(text, at);
    else {
      if (lifts && fence.lines > 0) cuts.push(fence);
      at = { line: at.line + fence.lines + 2, offset: lineAfter(text, fence.to) };
    }
    if (at.offset - start.offset < least || at.offset >= text.length) continue;
    // What is indented, or begins an item or a quote, may change with the block above a blank line.
    const begins = (isClosed && /[^\s\d*+>-]/.test(text[at.offset] ?? ' ')) || isLast;
    if (begins || isHeading(text, at.offset)) return { start, end: at, cuts };
  }
  return { start, end: null, cuts };
}

/**
 * A stretch as it would be parsed within the whole page, with the positions of the page. `null` where
 * its lines told something wrong: what was cut is part of another block, such as a comment, or what
 * stands behind it is.
 */
export function parseStretch(text: string, stretch: Stretch, parse: Parse): Root | null {
  const left = textOf(text, stretch);
  if (stretch.end === null) {
    const root = parse(left, stretch.start);
    return restoreCuts(text, root, stretch) ? root : null;
  }
  // An empty heading for what follows: where it is read as a heading, all that was open is closed.
  const root = parse(`${left}#`, stretch.start);
  const isWhole = isHeadingAt(root.children.pop(), left.length);
  return isWhole && restoreCuts(text, root, stretch) ? root : null;
}

/** Without what is cut. */
function textOf(text: string, { start, end, cuts }: Stretch): string {
  let left = '';
  let from = start.offset;
  for (const cut of cuts) {
    left += text.slice(from, cut.from);
    from = cut.to;
  }
  return left + text.slice(from, end?.offset ?? text.length);
}

function isHeadingAt(node: RootContent | undefined, offset: number): boolean {
  return node?.type === 'heading' && node.position?.start.offset === offset;
}
