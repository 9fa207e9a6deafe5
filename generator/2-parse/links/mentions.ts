import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { Heading } from '../../model/documents/outline.js';
import { anchorsOf } from '../markdown/anchors.js';
import { sourceOf, type Page } from '../markdown/page.js';
import { flattenSections, type Section } from '../markdown/sections.js';
import { linksBelow, type FoundLink } from './links.js';

/** Where links lead from a page, and what of it they may lead to. */
export interface Mentions {
  readonly headings: readonly Heading[];
  /** What else of the page links may call: elements with a name, headings with a given anchor. */
  readonly names: readonly string[];
  /** In tables, too. */
  readonly links: readonly FoundLink[];
}

export function mentionsOf(
  page: Pick<Page, 'document' | 'definitions' | 'text'>,
  root: Root,
  sections: readonly Section[],
): Mentions {
  const slugger = new GithubSlugger();
  const headings = flattenSections(sections).map((section): Heading => {
    const { title, heading } = section;
    const anchors = [slugger.slug(title), ...anchorsOf(section)];
    return { title, anchors, source: sourceOf(page, heading) };
  });
  const named = [...page.text.matchAll(/\s(?:name|id)=(["'])([^"'\n]+)\1|\{#([\w-]+)\}/g)];
  const names = named.map(([, , name, id]) => name ?? id ?? '');
  return { headings, names, links: linksBelow(page, root) };
}
