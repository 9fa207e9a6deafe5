import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Memory } from '../../incremental/memory.js';
import { definitionsOf, linksInTables } from '../links/links.js';
import { mentionsOf, type Mentions } from '../links/mentions.js';
import type { ParseLimited } from './limits/limited-parser.js';
import type { Page } from './page.js';
import { parseSections, type Section } from './sections.js';

/** A document before anybody asks what it says. */
export interface ReadPage {
  readonly document: string;
  readonly text: string;
  /** `device.md`, wherever it stands. */
  readonly name: string;
  /** Where the cells of its tables lead, and their words; each pair once. */
  readonly links: readonly (readonly [url: string, label: string])[];
  readonly mentions: Mentions;
  /** Parses it, when somebody asks for the first time. */
  readonly open: () => OpenPage;
}

export interface OpenPage extends Omit<Page, 'report' | 'notes'>, Pick<ReadPage, 'links'> {
  readonly root: Root;
  readonly sections: readonly Section[];
}

export function readPage(file: VFile, parse: ParseLimited, memory: Memory): ReadPage {
  const document = file.path;
  const text = String(file.value);
  let opened: OpenPage | null = null;
  const open = (): OpenPage => {
    if (opened !== null) return opened;
    const { root, excesses } = parse(text);
    const definitions = definitionsOf(root);
    const links = linksInTables({ document, text, definitions }, root);
    opened = {
      document,
      text,
      definitions,
      root,
      excesses,
      sections: parseSections(root, excesses),
      links: uniquePairs(links),
    };
    return opened;
  };
  return {
    document,
    text,
    name: document.slice(document.lastIndexOf('/') + 1),
    links: memory.remember(`links in ${document}`, [text], () => open().links),
    mentions: memory.remember(`mentions in ${document}`, [text], () =>
      mentionsOf(open(), open().root, open().sections),
    ),
    open,
  };
}

/** Most cells of a page lead to the same few schemas. */
function uniquePairs(links: ReadPage['links']): ReadPage['links'] {
  return [...new Map(links.map((link) => [link.join('\n'), link])).values()];
}
