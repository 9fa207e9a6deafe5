/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { MissingParameterError } from '../errors/errors.js';
import { isSecretName } from '../hooks/redact.js';
import type { ApiDescription, Operation, QueryStyle } from '../operation.js';
import type { RequestBody } from './body.js';
import { mergeHeaders, parameterHeaders, type HeaderLayer } from './headers.js';
import { expandPath, pathParameters } from './path.js';
import { text } from './query.js';

/** Where a request goes, and with which headers. */
export interface RequestHead {
  /** Absolute. */
  readonly url: string;
  readonly headers: Headers;
}

/** What the parameters alone make of a request. */
export interface Draft {
  /** Below the URL of the API. */
  readonly path: string;
  /** `name=value`, encoded. */
  readonly query: readonly string[];
  readonly headers: HeaderLayer;
  readonly body: RequestBody | null | undefined;
  /** Values of parameters whose names say that they are secrets. */
  readonly secrets: readonly string[];
}

/**
 * The operation's own parameters come first, then those that every method takes.
 * @throws {MissingParameterError | InvalidParameterError}
 */
export function draftRequest<Params extends object>(
  operation: Operation<Params>,
  api: ApiDescription,
  params: object | undefined,
): Draft {
  const {
    action,
    path,
    required = [],
    query = [],
    headers = [],
    globals = api.globals,
  } = operation;
  // `Object.entries` sees what the object itself has, and nothing of its prototype; and a map has
  // nothing but what it was given: names may be `__proto__`.
  const values = new Map<string, unknown>([
    ...Object.entries(globals.defaults),
    ...Object.entries(params ?? {}).filter(([, value]) => value !== undefined),
  ]);
  const missing = [...pathParameters(path), ...required].filter(
    (name) => (values.get(name) ?? null) === null,
  );
  if (missing.length > 0) throw new MissingParameterError(action, missing);

  const pairsOf = (
    names: readonly string[],
    styles: { readonly [name: string]: QueryStyle | undefined } = {},
  ): readonly string[] =>
    names.flatMap((name) => {
      const value = values.get(name) ?? null;
      const style = (Object.hasOwn(styles, name) && styles[name]) || text;
      return value === null ? [] : style(name, value, api.queryArrays);
    });
  return {
    path: expandPath(path, values),
    query: [...pairsOf(query, operation.styles), ...pairsOf(globals.query, globals.styles)],
    headers: parameterHeaders([...headers, ...globals.headers], values),
    body: operation.encodeBody?.(operation, values),
    secrets: [...values].flatMap(([name, value]) =>
      typeof value === 'string' && isSecretName(name) ? [value] : [],
    ),
  };
}

/**
 * The draft with what the client adds: where it goes, and the token.
 * @throws {InvalidParameterError}
 */
export function finishRequest(
  { path, query, headers, body }: Draft,
  { authentication, headers: apiHeaders }: ApiDescription,
  settings: CallSettings,
  token: string,
): RequestHead {
  const credentials = token === '' ? {} : authentication(token);
  const merged = mergeHeaders([
    body?.headers,
    apiHeaders,
    credentials.headers,
    headers,
    ...settings.headers,
    body?.ownHeaders,
  ]);
  const pairs = [...query, credentials.query ?? []].flat().join('&');
  const start = path.includes('?') ? '&' : '?';
  return { url: settings.url + path + (pairs && start + pairs), headers: merged };
}
