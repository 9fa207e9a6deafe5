import { kebabCase, pascalCase } from 'change-case';
import type { Api } from '../model/api.js';
import { markdownText } from '../text/markdown-text.js';
import type { GuessedRoute } from './guess-routes.js';

/**
 * The text of `_api.md` for pages that lack it. What no page tells has a value that shows where the
 * true one belongs.
 * @param name of the documentation, such as that of the folder around it
 */
export function draftCompanion(api: Api, routes: readonly GuessedRoute[], name: string): string {
  const base = kebabCase(name).replace(/[^a-z0-9-]/g, '') || 'my';
  return [
    `# ${markdownText(pascalCase(base))} API`,
    '<!-- Drafted by `sdkdown init`: set Base URL and Package, compare each request with the API, and\n' +
      '     remove the word `guess` from those that are right. -->',
    '## Client',
    table([
      ['Setting', 'Value'],
      ['Base URL', 'https://api.example.com'],
      ['Package', `${base}-client`],
      ['Version', '0.1.0'],
      ['Authentication', speaksOfToken(api) ? 'bearer' : 'none'],
      ['Query arrays', 'repeat'],
    ]),
    ...(routes.length === 0 ? [] : ['## Routes', routeTable(routes)]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function routeTable(routes: readonly GuessedRoute[]): string {
  return table([
    ['Action', 'Request', 'Note'],
    ...routes.map(({ action, method, path }) => [action, `${method} ${path}`, 'guess']),
  ]);
}

function speaksOfToken({ resources }: Api): boolean {
  return resources.some(({ operations }) =>
    operations.some(({ security }) => /\btoken\b/i.test(security?.description ?? '')),
  );
}

/** The first row is the header; columns are as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [titles = [], ...others] = cells;
  return [line(titles, ' '), line([], '-'), ...others.map((row) => line(row, ' '))].join('\n');
}
