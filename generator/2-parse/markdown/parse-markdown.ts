import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Technique } from '../../model/technique.js';
import { parsePage } from './fast/parse-page.js';
import type { Parse } from './fast/parse-stretch.js';
import { RowMemo } from './fast/row-memo.js';

const processor = unified().use(remarkParse).use(tables).freeze();

/** CommonMark with tables. The rest of GFM would cost time and find nothing that pages need. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/**
 * The same for many pages, faster.
 * @param parse for what is not plain
 */
export function markdownParser(
  without: readonly Technique[],
  parse: Parse = parseMarkdown,
): (text: string) => Root {
  const rows = new RowMemo(parse);
  return (text) => parsePage(text, parse, rows, without);
}

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
