import {
  optionalPathParameter,
  parameterNotInPath,
  undocumentedPathParameter,
} from '../../diagnostics.js';
import type { CheckedApi } from '../../model/documents/checked-api.js';
import type { Report } from '../../model/messages.js';
import type { Findings } from '../findings.js';
import { operationsOf } from '../operations-of.js';

/** Each name in a path has a row that says that it is required, and each such row is in the path. */
export function checkPathParameters(
  api: CheckedApi,
  report: Report,
  { gaps, parameters: spellings }: Findings,
): void {
  for (const operation of operationsOf(api)) {
    const { request, parameters } = operation;
    if (request === null) continue;
    const rows = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    const meant = spellings.get(operation)?.filter(({ isCertain }) => isCertain) ?? [];
    const lost = gaps.in(operation);
    const undocumented = request.parameters.filter(
      (name) => !rows.has(name) && !meant.some(({ wanted }) => wanted === name),
    );
    // What was not read may be the rows, and one message of those is enough.
    const told = lost.some(({ isFatal }) => isFatal) ? 0 : lost.length > 0 ? 1 : Infinity;
    for (const name of undocumented.slice(0, told)) {
      report(request.source, undocumentedPathParameter(name, [...rows.keys()]));
    }
    // Where a table does not say what is required, one message is enough.
    const optional = request.parameters
      .flatMap((name) => rows.get(name) ?? [])
      .filter((row) => !row.required);
    const says = parameters.some(({ required }) => required);
    for (const { name, source } of says ? optional : optional.slice(0, 1)) {
      report(source, optionalPathParameter(name));
    }
    const inPath = new Set(request.parameters);
    for (const { name, placement, source } of parameters) {
      if (placement.in === 'path' && !inPath.has(name)) {
        report(source, parameterNotInPath(name, request.path));
      }
    }
  }
}
