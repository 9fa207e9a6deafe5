import { exampleCallsUnknownAction } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import { examplesOf, operationsOf } from './operations-of.js';

export function checkExamplesCallActions(
  api: CheckedApi,
  report: Report,
  { gaps, actions: spellings }: Findings,
): void {
  const actions = new Set(operationsOf(api).map(({ action }) => action));
  for (const { route } of spellings) actions.add(route.action);
  const routed = new Set(api.routes.map(({ action }) => action));
  const isCut = api.outlines.some(({ document }) => gaps.isCut(document));
  for (const { action, source } of examplesOf(api).flatMap(({ calls }) => calls)) {
    // What a route is for is described further down, where a page is cut.
    if (actions.has(action) || (isCut && routed.has(action))) continue;
    report(source, exampleCallsUnknownAction(action, [...actions]));
  }
}
