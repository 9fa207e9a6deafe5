import { exampleCallsUnknownAction } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { examplesOf, operationsOf } from './operations-of.js';

export function checkExamplesCallActions(api: Api, report: Report): void {
  const actions = new Set(operationsOf(api).map(({ action }) => action));
  for (const { action, source } of examplesOf(api).flatMap(({ calls }) => calls)) {
    if (!actions.has(action)) report(source, exampleCallsUnknownAction(action, [...actions]));
  }
}
