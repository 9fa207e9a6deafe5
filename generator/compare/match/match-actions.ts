import type { Api, Operation, Request } from '../../model/api.js';

export interface MatchedActions {
  readonly pairs: readonly (readonly [old: Operation, next: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/** By name; what is left over belongs together where no other action has its request. */
export function matchActions(old: Api, next: Api): MatchedActions {
  const [olds, news] = [operationsOf(old), operationsOf(next)];
  const byAction = new Map(news.map((operation) => [operation.action, operation]));
  const known = new Set(olds.map(({ action }) => action));
  const gone = olds.filter(({ action }) => !byAction.has(action));
  const fresh = news.filter(({ action }) => !known.has(action));
  const renamed = new Map(
    gone.flatMap((operation) => {
      const [to, ...others] = withLine(fresh, operation);
      const isOnly = others.length === 0 && withLine(gone, operation).length === 1;
      return to !== undefined && isOnly ? [[operation, to] as const] : [];
    }),
  );
  const found = new Set(renamed.values());
  return {
    pairs: olds.flatMap((operation) => {
      const to = byAction.get(operation.action) ?? renamed.get(operation);
      return to === undefined ? [] : [[operation, to] as const];
    }),
    removed: gone.filter((operation) => !renamed.has(operation)),
    added: fresh.filter((operation) => !found.has(operation)),
  };
}

export function operationsOf({ resources }: Api): readonly Operation[] {
  return resources.flatMap(({ operations }) => operations);
}

/** A request without the names of its parameters: `GET /devices/{}`. */
export function lineOf({ method, path }: Request): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`;
}

function withLine(operations: readonly Operation[], { request }: Operation): readonly Operation[] {
  if (request === null) return [];
  const line = lineOf(request);
  return operations.filter((other) => other.request !== null && lineOf(other.request) === line);
}
