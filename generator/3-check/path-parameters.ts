import {
  optionalPathParameter,
  parameterNotInPath,
  undocumentedPathParameter,
} from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

/** Each name in a path has a row that says that it is required, and each such row is in the path. */
export function checkPathParameters(api: Api, report: Report): void {
  for (const { request, parameters } of operationsOf(api)) {
    if (request === null) continue;
    const rows = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    for (const name of request.parameters) {
      const row = rows.get(name);
      if (row === undefined) report(request.source, undocumentedPathParameter(name));
      else if (!row.required) report(row.source, optionalPathParameter(name));
    }
    const inPath = new Set(request.parameters);
    for (const { name, placement, source } of parameters) {
      if (placement.in === 'path' && !inPath.has(name)) {
        report(source, parameterNotInPath(name, request.path));
      }
    }
  }
}
