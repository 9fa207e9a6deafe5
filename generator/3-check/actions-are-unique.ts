import { duplicateAction } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Source } from '../model/source.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

export function checkActionsAreUnique(api: CheckedApi, report: Report): void {
  const first = new Map<string, Source>();
  for (const { action, source } of operationsOf(api)) {
    const known = first.get(action);
    if (known === undefined) first.set(action, source);
    else report(source, duplicateAction(action, known.start.line, known.document));
  }
}
