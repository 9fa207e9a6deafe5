import { mediaTypeForUnknownAction, placementForUnknownParameter } from '../diagnostics.js';
import type { Api, Operation, Resource } from '../model/api.js';
import type { Memory } from '../incremental/memory.js';
import type { Schema } from '../model/schema.js';
import type { Report } from '../model/messages.js';
import { withMediaType } from './cells/media-type.js';
import type { Companion } from './companion/index.js';
import type { NoteBook } from './markdown/page-notes.js';
import type { PageOperation, PageResource } from './dialects/dialect.js';
import { placeIn, placementOf, placeParameters } from './place-parameters.js';
import type { TypesByKey } from './schemas/is-object-type.js';

/** What `_api.md` says of operations. */
export type JoinedFacts = Pick<
  Companion,
  'routes' | 'placements' | 'mediaTypes' | 'globalParameters'
>;

/** What the pages say and what `_api.md` says, in one Api. */
export function joinPages(
  pages: readonly PageResource[],
  schemas: readonly Schema[],
  companion: Companion,
  report: Report,
  memory: Memory,
  notes: NoteBook,
): Omit<Api, 'outlines'> {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema]));
  const joinOperation = operationJoiner(companion, byKey, report);
  const resources = new Map<string, Resource>();
  for (const page of pages) {
    const known = resources.get(page.name);
    const operations = page.operations.map(joinOperation);
    resources.set(
      page.name,
      known === undefined
        ? { ...page, operations }
        : {
            ...known,
            examples: [...known.examples, ...page.examples],
            operations: [...known.operations, ...operations],
          },
    );
  }
  const { placements, mediaTypes: _, settingSources: _sources, ...declared } = companion;
  reportPlacements(companion, [...resources.values()], report, notes);
  return {
    ...declared,
    globalParameters: memory.share(
      'global parameters',
      declared.globalParameters.map(({ place, ...row }) => ({
        ...row,
        placement: placementOf(place ?? placeIn('query'), row.type, byKey),
      })),
    ),
    resources: [...resources.values()].map((resource) =>
      memory.share(`resource ${resource.name}`, resource),
    ),
    schemas,
  };
}

/** An operation as its page has it → with what `_api.md` says of it. */
export function operationJoiner(
  companion: JoinedFacts,
  schemas: TypesByKey,
  report: Report,
): (operation: PageOperation) => Operation {
  const requests = new Map(companion.routes.map(({ action, request }) => [action, request]));
  const mediaTypes = new Map(
    companion.mediaTypes.map(({ action, mediaType }) => [action, mediaType]),
  );
  const context = { companion, schemas, report };
  return (operation) => {
    const request = operation.request ?? requests.get(operation.action) ?? null;
    const { parameters, action, responses } = operation;
    const mediaType = mediaTypes.get(action) ?? null;
    return {
      ...operation,
      request,
      parameters: placeParameters(parameters, action, request, context),
      responses: responses.map((response) => withMediaType(response, mediaType)),
    };
  };
}

/** Rows of `_api.md` about what no page has. */
export function reportPlacements(
  { placements, mediaTypes }: Pick<Companion, 'placements' | 'mediaTypes'>,
  resources: readonly Resource[],
  report: Report,
  notes: Pick<NoteBook, 'isLost' | 'hasUnreadPage'>,
): void {
  if (placements.length + mediaTypes.length === 0) return;
  const operations = resources.flatMap((resource) => resource.operations);
  const actions = new Set(operations.map(({ action }) => action));
  const names = new Set(
    operations.flatMap(({ action, parameters }) =>
      parameters.map(({ name }) => `${action}.${name}`),
    ),
  );
  const placed = new Set(placements.map(({ name }) => name));
  const free = [...names].filter((name) => !placed.has(name));
  const lost = new Set(
    operations.filter(({ source }) => notes.isLost(source.document)).map(({ action }) => action),
  );
  // What was not read may be the row, or the page.
  const isLost = (action: string): boolean =>
    lost.has(action) || (!actions.has(action) && notes.hasUnreadPage);
  for (const { name, source } of placements) {
    const action = name.split('.', 2).join('.');
    if (!names.has(name) && !isLost(action))
      report(source, placementForUnknownParameter(name, [...names], free));
  }
  for (const { action, source } of mediaTypes) {
    if (!actions.has(action) && !isLost(action))
      report(source, mediaTypeForUnknownAction(action, [...actions]));
  }
}
