import { bodyOfGet, secondBody } from '../../diagnostics.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import { operationsOf } from '../operations-of.js';

/** A request has one body at most, and a GET has none: `fetch` refuses it. */
export function checkBodies(api: CheckedApi, report: Report): void {
  for (const { request, parameters } of operationsOf(api)) {
    const whole = parameters.filter(({ placement }) => placement.in === 'body');
    const parts = parameters.filter(({ placement }) => placement.in === 'part');
    const bodies = whole.length === 0 ? parts.slice(0, 1) : [...whole, ...parts];
    const [first, ...others] = bodies;
    if (first === undefined || request === null) continue;
    if (request.method === 'GET' || request.method === 'HEAD') {
      report(first.source, bodyOfGet(first.name, request.method));
    }
    for (const { name, source } of others) report(source, secondBody(name, first.name));
  }
}
