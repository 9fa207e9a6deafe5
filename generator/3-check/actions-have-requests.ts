import { actionWithoutRequest, misspeltAction } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import { operationsOf } from './operations-of.js';

export function checkActionsHaveRequests(
  api: CheckedApi,
  report: Report,
  { gaps, actions }: Findings,
): void {
  const spellings = new Map(actions.map((found) => [found.operation, found]));
  // The row of the action may be one that was not read, which nothing is generated with.
  const lost = gaps.inDocument(api.source.document).filter(({ isFatal }) => isFatal);
  for (const operation of operationsOf(api)) {
    const { action, request, source } = operation;
    if (request !== null || lost.some(({ name }) => name === '' || name === action)) continue;
    const spelling = spellings.get(operation);
    if (spelling === undefined) {
      report(source, actionWithoutRequest(action));
      continue;
    }
    const { route, wrong } = spelling;
    const isCertain = wrong !== null;
    if (wrong === 'route') report(route.source, misspeltAction(route.action, action, isCertain));
    else report(source, misspeltAction(action, route.action, isCertain));
  }
}
