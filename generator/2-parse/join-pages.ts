import { placementForUnknownParameter } from '../diagnostics.js';
import type { Api, Operation, Resource } from '../model/api.js';
import type { Schema } from '../model/schema.js';
import type { Report } from '../model/messages.js';
import type { Companion } from './companion/index.js';
import type { PageOperation, PageResource } from './dialects/dialect.js';
import { placeParameters } from './place-parameters.js';

/** What the pages say and what `_api.md` says, in one Api. */
export function joinPages(
  pages: readonly PageResource[],
  schemas: readonly Schema[],
  companion: Companion,
  report: Report,
): Api {
  const requests = new Map(companion.routes.map(({ action, request }) => [action, request]));
  const joinOperation = (operation: PageOperation): Operation => {
    const request = operation.request ?? requests.get(operation.action) ?? null;
    const { parameters, action } = operation;
    return {
      ...operation,
      request,
      parameters: placeParameters(parameters, action, request, companion),
    };
  };
  const resources = new Map<string, Resource>();
  for (const page of pages) {
    const known = resources.get(page.name);
    const operations = page.operations.map(joinOperation);
    resources.set(
      page.name,
      known === undefined
        ? { ...page, operations }
        : { ...known, operations: [...known.operations, ...operations] },
    );
  }
  const { placements, ...declared } = companion;
  reportPlacements(placements, [...resources.values()], report);
  return { ...declared, resources: [...resources.values()], schemas };
}

function reportPlacements(
  placements: Companion['placements'],
  resources: readonly Resource[],
  report: Report,
): void {
  if (placements.length === 0) return;
  const names = new Set(
    resources.flatMap(({ operations }) =>
      operations.flatMap(({ action, parameters }) =>
        parameters.map(({ name }) => `${action}.${name}`),
      ),
    ),
  );
  for (const { name, source } of placements) {
    if (!names.has(name)) report(source, placementForUnknownParameter(name, [...names]));
  }
}
