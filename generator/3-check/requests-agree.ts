import { requestDisagreement } from '../diagnostics.js';
import type { Request } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

/** A page's own request and the route of its action are the same. */
export function checkRequestsAgree(api: CheckedApi, report: Report): void {
  const routes = new Map(api.routes.map(({ action, request }) => [action, request]));
  for (const { action, request } of operationsOf(api)) {
    const route = routes.get(action);
    if (request === null || route === undefined) continue;
    const [own, other] = [lineOf(request), lineOf(route)];
    if (own !== other) report(request.source, requestDisagreement(own, other));
  }
}

function lineOf({ method, path }: Request): string {
  return `${method} ${path}`;
}
