import { exampleCallsUnknownAction } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkExamplesCallActions(api: Api, report: Report): void {
  const operations = operationsOf(api);
  const actions = new Set(operations.map(({ action }) => action));
  for (const { examples } of operations) {
    for (const { action, source } of examples.flatMap(({ calls }) => calls)) {
      if (!actions.has(action)) report(source, exampleCallsUnknownAction(action, [...actions]));
    }
  }
}
