import { byIdentity } from '../../../incremental/by-identity.js';
import type { ReadmePlan } from '../../../model/plan/readme-plan.js';
import type { Markdown } from '../../../model/quoted.js';
import { codeText } from '../../../text/code-text.js';
import { markdownText } from '../../../text/markdown-text.js';
import { joinMarkdown, ownMarkdown } from '../../../text/tags.js';
import { wrapMarkdown } from '../../../text/words/wrap-text.js';

/**
 * A heading and a list for each resource: what to call, what it requests, what that does. No table:
 * one longer word would move all of its columns.
 */
export function printMethods(resources: ReadmePlan['resources']): Markdown {
  return joinMarkdown(resources.map(printSection), ownMarkdown`\n\n`);
}

const printSection = byIdentity(
  ({ title, memberName, operations }: ReadmePlan['resources'][number]): Markdown => {
    const items = operations.map(({ methodName, httpMethod, path, summary }) => {
      const text = markdownText(summary);
      const request = codeText(`${httpMethod} ${path}`);
      const lines = [
        ownMarkdown`- ${codeText(`client.${memberName}.${methodName}`)},`,
        ...(text === '' ? [request] : [ownMarkdown`${request}:`, ...wrapMarkdown(text, width)]),
      ];
      return joinMarkdown(lines, ownMarkdown`\n  `);
    });
    return ownMarkdown`### ${markdownText(title)}\n\n${joinMarkdown(items, ownMarkdown`\n`)}`;
  },
);

/** Columns after the indentation. */
const width = 116;
