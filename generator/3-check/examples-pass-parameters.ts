import { examplePassesUnknownParameter } from '../diagnostics.js';
import type { Api } from '../model/api.js';
import type { Report } from '../model/messages.js';
import { examplesOf, operationsOf } from './operations-of.js';

/** A variable that two calls are given is judged by each of them, but told once. */
export function checkExamplesPassParameters(api: Api, report: Report): void {
  const operations = operationsOf(api);
  const globals = api.globalParameters.map(({ name }) => name);
  const known = new Map(
    operations.map(({ action, parameters }) => [
      action,
      new Set([...parameters.map(({ name }) => name), ...globals]),
    ]),
  );
  for (const example of examplesOf(api)) {
    const told = new Set<string>();
    for (const { action, parameters } of example.calls) {
      const names = known.get(action);
      if (names === undefined) continue;
      for (const { name, source } of parameters) {
        const place = `${action} ${source.start.line}:${source.start.column}`;
        if (names.has(name) || told.has(place)) continue;
        told.add(place);
        report(source, examplePassesUnknownParameter(name, action, [...names]));
      }
    }
  }
}
