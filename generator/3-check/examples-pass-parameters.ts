import { examplePassesUnknownParameter } from '../diagnostics.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import type { Report } from '../model/messages.js';
import type { Findings } from './findings.js';
import { examplesOf, operationsOf } from './operations-of.js';

/** A variable that two calls are given is judged by each of them, but told once. */
export function checkExamplesPassParameters(
  api: CheckedApi,
  report: Report,
  { gaps, parameters: spellings }: Findings,
): void {
  const globals = api.globalParameters.map(({ name }) => name);
  const known = new Map(
    operationsOf(api)
      .filter((operation) => !gaps.isIn(operation))
      .map((operation) => {
        const { action, parameters } = operation;
        const meant = (spellings.get(operation) ?? []).filter(
          ({ isCertain, isInPath }) => isCertain || isInPath,
        );
        const names = [...parameters.map(({ name }) => name), ...globals];
        const all = new Set([...names, ...meant.map(({ wanted }) => wanted)]);
        return [action, { names, all }] as const;
      }),
  );
  for (const example of examplesOf(api)) {
    const told = new Set<string>();
    for (const { action, parameters } of example.calls) {
      const expected = known.get(action);
      if (expected === undefined) continue;
      for (const { name, source } of parameters) {
        const place = `${action} ${source.start.line}:${source.start.column}`;
        if (expected.all.has(name) || told.has(place)) continue;
        told.add(place);
        report(source, examplePassesUnknownParameter(name, action, expected.names));
      }
    }
  }
}
