import { routeForUnknownAction } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import type { Gaps } from './gaps.js';
import { operationsOf } from './operations-of.js';

export function checkRoutesHaveActions(
  api: CheckedApi,
  report: Report,
  { gaps, actions: spellings }: Findings,
): void {
  if (hasUnreadPage(api, gaps)) return;
  const operations = operationsOf(api);
  const actions = new Set(operations.map(({ action }) => action));
  const free = operations.filter(({ request }) => request === null).map(({ action }) => action);
  const explained = new Set(
    spellings.filter(({ wrong }) => wrong !== null).map(({ route }) => route),
  );
  const cut = new Set(
    api.resources.filter(({ source }) => gaps.isCut(source.document)).map(({ name }) => name),
  );
  for (const route of api.routes) {
    const { action, source } = route;
    if (actions.has(action) || explained.has(route) || cut.has(resourceOf(action))) continue;
    report(source, routeForUnknownAction(action, [...actions], free));
  }
}

/** A page of which nothing was read: nobody knows which actions it has. */
function hasUnreadPage({ outlines, resources }: CheckedApi, gaps: Gaps): boolean {
  const read = new Set(resources.map(({ source }) => source.document));
  return outlines.some(({ document }) => gaps.isCut(document) && !read.has(document));
}

function resourceOf(action: string): string {
  return action.replace(/\..*/s, '');
}
