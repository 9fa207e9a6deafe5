import { guessedRequest } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';

/** A request that was guessed is one that nobody has compared with the API. */
export function checkRoutesAreCertain(api: CheckedApi, report: Report): void {
  for (const { action, request, guess, source } of api.routes) {
    if (guess) report(source, guessedRequest(action, `${request.method} ${request.path}`));
  }
}
