import { routeForUnknownAction } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkRoutesHaveActions(api: Api, report: Report): void {
  const actions = new Set(operationsOf(api).map(({ action }) => action));
  for (const { action, source } of api.routes) {
    if (!actions.has(action)) report(source, routeForUnknownAction(action, [...actions]));
  }
}
