import { optionalPathParameter, undocumentedPathParameter } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { operationsOf } from './operations-of.js';

/** Each name in a path has a row, and the row says that it is required. */
export function checkPathParameters(api: Api, report: Report): void {
  for (const { request, parameters } of operationsOf(api)) {
    if (request === null) continue;
    const rows = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    for (const [, name = ''] of request.path.matchAll(/\{([^{}]+)\}/g)) {
      const row = rows.get(name);
      if (row === undefined) report(request.source, undocumentedPathParameter(name));
      else if (!row.required) report(row.source, optionalPathParameter(name));
    }
  }
}
