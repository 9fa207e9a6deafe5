import { codeText } from './code-text.js';
import { withoutLocalLinks } from './local-links.js';

/**
 * Text of a document as Markdown on one line: its code spans stay, all else is shown as it is, and
 * nothing in it is markup, a link or HTML.
 */
export function markdownText(text: string): string {
  const line = withoutLocalLinks(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // `split` puts what stands in a code span between the rest.
  return line
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : codeText(part).replaceAll('|', '\\|')))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-=+!])/, '\\$1');
}
