import { guessedRequest } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';

/** A request that was guessed is one that nobody has compared with the API. */
export function checkRoutesAreCertain(api: Api, report: Report): void {
  for (const { action, request, guess, source } of api.routes) {
    if (guess) report(source, guessedRequest(action, `${request.method} ${request.path}`));
  }
}
