import { actionWithoutRequest } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkActionsHaveRequests(api: Api, report: Report): void {
  for (const { action, request, source } of operationsOf(api)) {
    if (request === null) report(source, actionWithoutRequest(action));
  }
}
