import type { Root } from 'mdast';
import type { Limits } from '../../../model/limits.js';
import type { Technique } from '../../../model/technique.js';
import { within } from '../../../limits/patience.js';
import type { LineStart } from '../fast/lines.js';
import { markdownParser, parseMarkdown } from '../parse-markdown.js';
import { findExcesses, withoutExcesses, type Excess } from './find-excesses.js';

/** A page, and what of it is more than is read, which its tree does not hold. */
export interface LimitedPage {
  readonly root: Root;
  readonly excesses: readonly Excess[];
}

export type ParseLimited = (text: string) => LimitedPage;

/** Thrown through the parser, where a stretch that it is given is more than it should read. */
class Refusal extends Error {
  /** `null` where lines are to blame, which can be left out. */
  readonly late: LineStart | null;

  constructor(late: LineStart | null) {
    super('more than is read');
    this.late = late;
  }
}

/** Below it a stretch takes too little time to be watched: only the clock is looked at. */
const shortest = 4096;
const firstLine: LineStart = { line: 1, offset: 0 };

/**
 * Markdown within limits. Most of a page is plain and is not looked at twice: its time grows with its
 * length. What the parser is given is counted before, and ended when it takes too long.
 */
export function limitedParser(without: readonly Technique[], limits: Limits): ParseLimited {
  let end = Infinity;
  const parse = (stretch: string, start = firstLine): Root => {
    if (findExcesses(stretch, limits).length > 0) throw new Refusal(null);
    const left = end - performance.now();
    if (left <= 0) throw new Refusal(start);
    if (stretch.length < shortest) return parseMarkdown(stretch);
    const attempt = within(left, () => parseMarkdown(stretch));
    if (attempt.kind === 'late') throw new Refusal(start);
    return attempt.value;
  };
  const parsePage = markdownParser(without, parse);
  const attempt = (text: string): Root | Refusal => {
    end = performance.now() + limits.seconds * 1000;
    try {
      const root = parsePage(text);
      return hasLargeTable(root, limits) ? new Refusal(null) : root;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
  return (text) => {
    if (text.length > limits.characters) return refused('characters', text, firstLine);
    const first = attempt(text);
    if (!(first instanceof Refusal)) return { root: first, excesses: [] };
    if (first.late !== null) return refused('seconds', text, first.late);
    const excesses = findExcesses(text, limits);
    const second = attempt(withoutExcesses(text, excesses));
    if (!(second instanceof Refusal)) return { root: second, excesses };
    return refused('seconds', text, second.late ?? firstLine);
  };
}

/** A page of which nobody knows which line takes so long. */
export function parseNothing(text: string): LimitedPage {
  return refused('seconds', text, firstLine);
}

/** All of the page, though a line is to blame. */
function refused(limit: Excess['limit'], text: string, start: LineStart): LimitedPage {
  return { root: parseMarkdown(''), excesses: [{ limit, start, end: text.length }] };
}

/** Of tables that the parser was not given. */
function hasLargeTable(root: Root, { cells }: Limits): boolean {
  return root.children.some(
    (node) => node.type === 'table' && node.children.length * (node.align?.length ?? 1) > cells,
  );
}
