import { misspeltParameter, misspeltPathParameter } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import { globalSpellings } from './spellings/parameter-spellings.js';

export function checkParametersAreSpelledRight(
  api: CheckedApi,
  report: Report,
  { parameters }: Findings,
): void {
  const found = [...[...parameters.values()].flat(), ...globalSpellings(api)];
  for (const { parameter, wanted, isInPath } of found) {
    const { name, source } = parameter;
    report(source, (isInPath ? misspeltPathParameter : misspeltParameter)(name, wanted));
  }
}
