import type { ReadmePlan } from '../../../model/plan.js';
import { codeText } from '../../../text/code-text.js';
import { markdownText } from '../../../text/markdown-text.js';
import { lineStart, wrapText } from '../../../text/wrap-text.js';

/**
 * A heading and a list for each resource: what to call, what it requests, what that does. No table:
 * one longer word would move all of its columns.
 */
export function printMethods(resources: ReadmePlan['resources']): string {
  return resources
    .map(({ title, memberName, operations }) => {
      const items = operations.map(({ methodName, httpMethod, path, summary }) => {
        const text = markdownText(summary);
        return [
          `- ${codeText(`client.${memberName}.${methodName}`)},`,
          `${codeText(`${httpMethod} ${path}`)}${text === '' ? '' : ':'}`,
          ...(text === '' ? [] : wrapText(text, width, lineStart)),
        ].join('\n  ');
      });
      return `### ${markdownText(title)}\n\n${items.join('\n')}`;
    })
    .join('\n\n');
}

/** Columns after the indentation. */
const width = 116;
