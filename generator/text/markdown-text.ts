import type { DocumentText, Markdown } from '../model/quoted.js';
import { codeText } from './code-text.js';
import { withoutLocalLinks } from './words/local-links.js';
import { asMarkdown } from './vouch.js';

/**
 * Text of a document as Markdown on one line: its code spans stay, all else is shown as it is, and
 * nothing in it is markup, a link or HTML.
 * Grammar: inlines, CommonMark 0.31.2 section 6, and cells of tables, GFM section 4.10.
 */
export function markdownText(text: DocumentText): Markdown {
  const line = withoutLocalLinks(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // `split` puts what stands in a code span between the rest.
  const parts = line
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) =>
      index % 2 === 0 ? escaped(part) : codeText(part).replaceAll('|', '\\|'),
    );
  return asMarkdown(parts.join(''));
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-=+!])/, '\\$1');
}
