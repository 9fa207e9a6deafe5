/**
 * `[devices](devices.md)` → `devices`: a link to another page leads nowhere from the output, while
 * one to the web stays.
 */
export function withoutLocalLinks(markdown: string): string {
  return markdown.replace(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, '$1');
}
