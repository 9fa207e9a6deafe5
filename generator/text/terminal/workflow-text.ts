/**
 * Text of a workflow command of GitHub Actions, which a line end would finish.
 * Grammar: workflow commands of GitHub Actions.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function workflowText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of such a command: colons and commas end it, too. */
export function workflowPropertyText(text: string): string {
  return workflowText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
