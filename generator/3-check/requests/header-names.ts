import { invalidHeader } from '../../diagnostics.js';
import { isFieldName } from '../../requests/header-fields.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import { parametersOf } from '../operations-of.js';

/** What belongs to the connection: `fetch` fails on it, or sends its own. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** A parameter that travels in a header is called as a header can be. */
export function checkHeaderNames(api: CheckedApi, report: Report): void {
  for (const { name, placement, source } of parametersOf(api)) {
    if (placement.in !== 'header') continue;
    const isName = isFieldName(name) && !ofConnection.has(name.toLowerCase());
    if (!isName) report(source, invalidHeader(name));
  }
}
