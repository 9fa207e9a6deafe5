import type { Markdown } from '../model/quoted.js';
import { asMarkdown } from './vouch.js';

/**
 * Any text as a code span, with as many backticks around it as it needs.
 * Grammar: code spans, CommonMark 0.31.2 section 6.1.
 */
export function codeText(text: string): Markdown {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return asMarkdown(`\`${text}\``);
  const ticks = '`'.repeat(longest + 1);
  return asMarkdown(`${ticks} ${text} ${ticks}`);
}
