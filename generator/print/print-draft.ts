import { countText } from './print-summary.js';

/** A request of the draft. */
interface DraftedRoute {
  readonly action: string;
  readonly method: string;
  readonly path: string;
  readonly isUsual: boolean;
}

/** Where the draft is, and what of it to look at first. */
export function printDraft(path: string, routes: readonly DraftedRoute[]): string {
  const shared = new Map<string, number>();
  for (const route of routes) shared.set(lineOf(route), (shared.get(lineOf(route)) ?? 0) + 1);
  const doubtful = routes.filter((route) => !route.isUsual || (shared.get(lineOf(route)) ?? 0) > 1);
  const lines = doubtful.map((route) => {
    const isShared = (shared.get(lineOf(route)) ?? 0) > 1;
    return `  ${route.action}: ${lineOf(route)}${isShared ? '  (not the only action there)' : ''}\n`;
  });
  return (
    `${path}: ${countText(routes.length, 'request')} guessed from names, ids and types\n` +
    'Set Base URL, Package, Authentication and Query arrays, which no page tells.\n' +
    'Add headers and parameters that every action takes, as Headers and Global parameters.\n' +
    (doubtful.length === 0
      ? ''
      : `Compare all requests with the API, and these ${doubtful.length} first:\n${lines.join('')}`)
  );
}

function lineOf({ method, path }: DraftedRoute): string {
  return `${method} ${path}`;
}
