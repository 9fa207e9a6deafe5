import { actionWithoutResponses } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkActionsHaveResponses(api: Api, report: Report): void {
  for (const { action, responses, source } of operationsOf(api)) {
    if (responses.length === 0) report(source, actionWithoutResponses(action));
  }
}
