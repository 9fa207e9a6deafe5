import { routeForUnknownAction } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkRoutesHaveActions(api: Api, report: Report): void {
  const operations = operationsOf(api);
  const actions = new Set(operations.map(({ action }) => action));
  const free = operations.filter(({ request }) => request === null).map(({ action }) => action);
  for (const { action, source } of api.routes) {
    if (!actions.has(action)) report(source, routeForUnknownAction(action, [...actions], free));
  }
}
