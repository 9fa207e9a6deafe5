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
  const { action, path, required, query, headers, styles, globals = api.globals } = operation;
  const values = valuesOf(globals.defaults, params ?? {});
  const missing: string[] = [];
  for (const names of [pathParameters(path), required ?? []]) {
    for (const name of names) if ((values.get(name) ?? null) === null) missing.push(name);
  }
  if (missing.length > 0) throw new MissingParameterError(action, missing);

  const filled = expandPath(path, values);
  const pairs: string[] = [];
  if (query) addPairs(pairs, query, styles, values, api);
  addPairs(pairs, globals.query, globals.styles, values, api);
  return {
    path: filled,
    query: pairs,
    headers: parameterHeaders(headers ? [...headers, ...globals.headers] : globals.headers, values),
    body: operation.encodeBody?.(operation, values),
    secrets: secretsOf(values),
  };
}

function addPairs(
  pairs: string[],
  names: readonly string[],
  styles: Operation<object>['styles'],
  values: ReadonlyMap<string, unknown>,
  { queryArrays }: ApiDescription,
): void {
  for (const name of names) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    const style = (styles && Object.hasOwn(styles, name) && styles[name]) || text;
    for (const pair of style(name, value, queryArrays)) pairs.push(pair);
  }
}

/**
 * `Object.keys` sees what the object itself has, and nothing of its prototype; and a map has nothing
 * but what it was given: names may be `__proto__`.
 */
function valuesOf(defaults: object, params: object): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const name of Object.keys(defaults)) values.set(name, Reflect.get(defaults, name));
  for (const name of Object.keys(params)) {
    const value: unknown = Reflect.get(params, name);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function secretsOf(values: ReadonlyMap<string, unknown>): readonly string[] {
  const secrets: string[] = [];
  values.forEach((value, name) => {
    if (typeof value === 'string' && isSecretName(name)) secrets.push(value);
  });
  return secrets;
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
  const all = credentials.query === undefined ? query : [...query, credentials.query];
  const pairs = all.join('&');
  const start = path.includes('?') ? '&' : '?';
  return { url: settings.url + path + (pairs && start + pairs), headers: merged };
}
