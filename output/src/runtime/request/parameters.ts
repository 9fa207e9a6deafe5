/** What a call gives for its parameters, and which of them go where. */
import { MissingParameterError } from '../errors/errors.js';
import type { ApiDescription, Operation, QueryStyle } from '../operation.js';
import { pathParameters } from './path.js';

export interface PlacedParameters {
  /** What the call gives, else the default of the API. A map: names may be `__proto__`. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The operation's own first, then those that every method takes. */
  readonly query: readonly { readonly name: string; readonly style: QueryStyle }[];
  readonly headers: readonly string[];
}

/**
 * A global parameter whose name the operation places itself is the operation's alone: neither the
 * global place nor the default counts.
 * @throws {MissingParameterError}
 */
export function placeParameters<Params extends object>(
  operation: Operation<Params>,
  { globals }: ApiDescription,
  params: object | undefined,
): PlacedParameters {
  // `Object.entries` sees what the object itself has, and nothing of its prototype.
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  checkRequired(operation, values);

  const { query = [], headers = [] } = operation;
  const own = ownNames(operation);
  const isShared = (name: string): boolean => !own.has(name);
  for (const [name, value] of Object.entries(globals.defaults)) {
    if (isShared(name) && values.get(name) === undefined) values.set(name, value);
  }
  return {
    values,
    query: [
      ...withStyles(query, operation.styles),
      ...withStyles(globals.query.filter(isShared), globals.styles),
    ],
    headers: [...headers, ...globals.headers.filter(isShared)],
  };
}

function checkRequired<Params>(
  { action, path, required = [] }: Operation<Params>,
  values: ReadonlyMap<string, unknown>,
): void {
  const needed = [...pathParameters(path), ...required];
  const missing = needed.filter((name) => (values.get(name) ?? null) === null);
  if (missing.length > 0) throw new MissingParameterError(action, missing);
}

function ownNames<Params>(operation: Operation<Params>): ReadonlySet<string | undefined> {
  const { path, query = [], headers = [], parts = [], body } = operation;
  return new Set([...pathParameters(path), ...query, ...headers, ...parts, body]);
}

function withStyles(
  names: readonly string[],
  styles: { readonly [name: string]: QueryStyle | undefined } = {},
): PlacedParameters['query'] {
  const styleOf = new Map(Object.entries(styles));
  return names.map((name) => ({ name, style: styleOf.get(name) ?? 'form' }));
}
