import { actionWithoutResponses } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import { operationsOf } from './operations-of.js';

export function checkActionsHaveResponses(
  api: CheckedApi,
  report: Report,
  { gaps }: Findings,
): void {
  for (const operation of operationsOf(api)) {
    const { action, responses, source } = operation;
    if (responses.length > 0 || gaps.isIn(operation)) continue;
    report(source, actionWithoutResponses(action));
  }
}
