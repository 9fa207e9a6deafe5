import { fileOutsideBody } from '../../diagnostics.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import { parametersOf } from '../operations-of.js';

/** Files travel in a body, or as a part of one. */
export function checkFiles(api: CheckedApi, report: Report): void {
  for (const { name, type, placement, source } of parametersOf(api)) {
    const isOutside = placement.in !== 'body' && placement.in !== 'part';
    if (isOutside && type.kind === 'file') report(source, fileOutsideBody(name, placement.in));
  }
}
