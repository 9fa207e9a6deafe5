import type { ReadmePlan } from '../../../model/plan.js';
import { codeText } from '../../../text/code-text.js';
import { markdownText } from '../../../text/markdown-text.js';

/** A heading and a table for each resource: what to call, and what it requests. */
export function printTables(resources: ReadmePlan['resources']): string {
  return resources
    .map(({ title, memberName, operations }) => {
      const rows = operations.map(({ methodName, httpMethod, path, summary }) => [
        cell(codeText(`client.${memberName}.${methodName}`)),
        cell(codeText(`${httpMethod} ${path}`)),
        markdownText(summary),
      ]);
      return `### ${markdownText(title)}\n\n${printTable(['Method', 'Request', 'What it does'], rows)}`;
    })
    .join('\n\n');
}

/** A bar ends a cell even in a code span. */
function cell(code: string): string {
  return code.replaceAll('|', '\\|');
}

/** Columns are aligned, as prettier does it. */
function printTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const printRow = (cells: readonly string[], fill: string): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    printRow(titles, ' '),
    printRow(
      titles.map(() => ''),
      '-',
    ),
    ...rows.map((row) => printRow(row, ' ')),
  ].join('\n');
}
