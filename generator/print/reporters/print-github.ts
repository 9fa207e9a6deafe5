import type { Message, Severity } from '../../model/messages.js';
import { workflowPropertyText, workflowText } from '../../text/terminal/workflow-text.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Workflow commands of GitHub Actions, one a line, which show messages beside the lines of a pull
 * request.
 * @param pathOf a document's path below the working directory, which is the repository's
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printGithub(
  messages: readonly Message[],
  pathOf: (document: string) => string,
): string {
  return messages.map((message) => githubCommand(message, pathOf)).join('');
}

function githubCommand(message: Message, pathOf: (document: string) => string): string {
  const { severity, rule, reason, note, source } = message;
  const { start, end } = source;
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', pathOf(source.document)],
    ['line', start.line],
    ['endLine', end.line],
    // Columns of a place in several lines are refused.
    ...(start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : []),
    ['title', rule],
  ];
  const listed = properties.map(
    ([name, value]) => `${name}=${workflowPropertyText(String(value))}`,
  );
  return `::${commands[severity]} ${listed.join(',')}::${workflowText(`${reason}. ${note}`)}\n`;
}
