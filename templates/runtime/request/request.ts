/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { MissingParameterError } from '../errors/errors.js';
import { isSecretName } from '../hooks/redact.js';
import type {
  ApiDescription,
  GlobalParameters,
  Operation,
  ParameterValues,
  QueryArrays,
} from '../operation.js';
import type { RequestBody } from './body.js';
import { emptyRecord } from './empty-record.js';
import { mergeHeaders, parameterHeaders, type HeaderLayer } from './headers.js';
import { expandPath, pathParameters } from './path.js';
import { text } from './query.js';

/** Where a request goes, and with which headers. */
export interface RequestHead {
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the parameters alone make of a request. */
export interface Draft {
  /** Below the URL of the API. */
  readonly path: string;
  /** `&name=value` for each, encoded. */
  readonly query: string;
  readonly headers: HeaderLayer | undefined;
  /** Of the parameters that every method takes. */
  readonly globalHeaders: HeaderLayer | undefined;
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
  const { action, path, required, globals = api.globals } = operation;
  const values = emptyRecord<unknown>();
  addGiven(values, globals.defaults);
  addGiven(values, params);
  const missing: string[] = [];
  addMissing(missing, pathParameters(path), values);
  addMissing(missing, required, values);
  if (missing.length > 0) throw new MissingParameterError(action, missing);

  const filled = expandPath(path, values);
  const query =
    queryOf(operation, values, api.queryArrays) + queryOf(globals, values, api.queryArrays);
  const secrets: string[] = [];
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string' && isSecretName(name)) secrets.push(value);
  }
  return {
    path: filled,
    query,
    headers: parameterHeaders(operation.headers, values),
    globalHeaders: parameterHeaders(globals.headers, values),
    body: operation.encodeBody?.(operation, values),
    secrets,
  };
}

/** What the object itself has, and nothing of its prototype. */
function addGiven(values: Record<string, unknown>, given: object | undefined): void {
  for (const name in given) {
    const value: unknown = Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
    if (value !== undefined) values[name] = value;
  }
}

function addMissing(
  missing: string[],
  names: readonly string[] | undefined,
  values: ParameterValues,
): void {
  for (const name of names ?? []) if ((values[name] ?? null) === null) missing.push(name);
}

function queryOf(
  { query = [], styles }: Pick<GlobalParameters, 'styles'> & { readonly query?: readonly string[] },
  values: ParameterValues,
  arrays: QueryArrays,
): string {
  let pairs = '';
  for (const name of query) {
    const value = values[name] ?? null;
    const style = (styles && Object.hasOwn(styles, name) && styles[name]) || text;
    if (value !== null) pairs += style(name, value, arrays);
  }
  return pairs;
}

/**
 * The draft with what the client adds: where it goes, and the token.
 * @throws {InvalidParameterError}
 */
export function finishRequest(
  { path, query, headers, globalHeaders, body }: Draft,
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
    globalHeaders,
    settings.clientHeaders,
    settings.headers,
    body?.ownHeaders,
  ]);
  const pairs = query + (credentials.query ?? '');
  const start = path.includes('?') ? '&' : '?';
  return { url: settings.url + path + (pairs && start + pairs.slice(1)), headers: merged };
}
