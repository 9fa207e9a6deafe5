import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Technique } from '../../model/technique.js';
import { parsePage } from './fast/parse-page.js';
import { RowMemo } from './fast/row-memo.js';

const processor = unified().use(remarkParse).use(tables).freeze();

/** CommonMark with tables. The rest of GFM would cost time and find nothing that pages need. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

export type ParseMarkdown = (text: string) => Root;

/** The same for many pages, faster. */
export function markdownParser(without: readonly Technique[]): ParseMarkdown {
  const rows = new RowMemo(parseMarkdown);
  return (text) => parsePage(text, parseMarkdown, rows, without);
}

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
