/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { MissingParameterError } from '../errors/errors.js';
import { isSecretName } from '../hooks/redact.js';
import type { ApiDescription, Operation } from '../operation.js';
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
  const { action, path, required = [], globals = api.globals } = operation;
  // `Object.keys` sees what the object itself has, and nothing of its prototype; and a map has
  // nothing but what it was given: names may be `__proto__`.
  const values = new Map<string, unknown>();
  for (const given of [globals.defaults, params ?? {}]) {
    for (const name of Object.keys(given)) {
      const value: unknown = Reflect.get(given, name);
      if (value !== undefined) values.set(name, value);
    }
  }
  const missing = [...pathParameters(path), ...required].filter(
    (name) => (values.get(name) ?? null) === null,
  );
  if (missing.length > 0) throw new MissingParameterError(action, missing);

  const filled = expandPath(path, values);
  const query: string[] = [];
  for (const { query: names = [], styles = {} } of [operation, globals]) {
    for (const name of names) {
      const value = values.get(name) ?? null;
      const style = (Object.hasOwn(styles, name) && styles[name]) || text;
      if (value !== null) for (const pair of style(name, value, api.queryArrays)) query.push(pair);
    }
  }
  const secrets: string[] = [];
  values.forEach((value, name) => {
    if (typeof value === 'string' && isSecretName(name)) secrets.push(value);
  });
  return {
    path: filled,
    query,
    headers: parameterHeaders([...(operation.headers ?? []), ...globals.headers], values),
    body: operation.encodeBody?.(operation, values),
    secrets,
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
  const pairs = query.concat(credentials.query ?? []).join('&');
  const start = path.includes('?') ? '&' : '?';
  return { url: settings.url + path + (pairs && start + pairs), headers: merged };
}
