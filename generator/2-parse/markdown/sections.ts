import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Excess } from './limits/find-excesses.js';

/** A heading and what stands below it, up to the next heading of its depth or above. */
export interface Section {
  readonly heading: Heading;
  /** The heading's text, without markup and tags. */
  readonly title: string;
  /** What stands before the first deeper heading. */
  readonly content: readonly RootContent[];
  /** What of that is not read. */
  readonly excesses: readonly Excess[];
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  readonly content: RootContent[];
  readonly excesses: Excess[];
  readonly sections: OpenSection[];
}

/** The sections at the top of a document; what stands before the first heading is in none. */
export function parseSections(root: Root, excesses: readonly Excess[]): readonly Section[] {
  const top: OpenSection[] = [];
  const open: OpenSection[] = [];
  let next = 0;
  const placeExcesses = (end: number): void => {
    for (; (excesses[next]?.start.offset ?? Infinity) < end; next += 1) {
      open.at(-1)?.excesses.push(...excesses.slice(next, next + 1));
    }
  };
  for (const node of root.children) {
    placeExcesses(node.position?.start.offset ?? 0);
    if (node.type !== 'heading') {
      open.at(-1)?.content.push(node);
      continue;
    }
    while ((open.at(-1)?.heading.depth ?? 0) >= node.depth) open.pop();
    const section = {
      heading: node,
      title: toString(node, { includeHtml: false }).trim(),
      content: [],
      excesses: [],
      sections: [],
    };
    (open.at(-1)?.sections ?? top).push(section);
    open.push(section);
  }
  placeExcesses(Infinity);
  return top;
}

/** The sections and all below them, in the order of the document. */
export function flattenSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.sections)]);
}
