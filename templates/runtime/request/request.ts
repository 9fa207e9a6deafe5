/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { MissingParameterError } from '../errors/errors.js';
import { isSecretName } from '../hooks/redact.js';
import type { ApiDescription, Operation } from '../operation.js';
import type { RequestBody } from './body.js';
import { emptyRecord } from './empty-record.js';
import { mergeHeaders, parameterHeaders } from './headers.js';
import { parameterText } from './parameter-text.js';
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
  readonly body: RequestBody | null | undefined;
  /** Values of parameters whose names say that they are secrets. */
  readonly secrets: readonly string[];
  /**
   * With what the client adds: where it goes, and the token.
   * @throws {InvalidParameterError}
   */
  readonly finish: (settings: CallSettings, token: string) => RequestHead;
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
  const values = emptyRecord<unknown>();
  addGiven(values, globals.defaults);
  addGiven(values, params);
  const missing = pathParameters(path)
    .concat(required)
    .filter((name) => (values[name] ?? null) === null);
  if (missing.length > 0) throw new MissingParameterError(action, missing);

  const filled = expandPath(path, values);
  let query = '';
  for (const { query: names = [], styles } of [operation, globals]) {
    for (const name of names) {
      const value = values[name] ?? null;
      const style = (styles && Object.hasOwn(styles, name) && styles[name]) || text;
      if (value !== null) query += style(name, value, api.queryArrays);
    }
  }
  const headerNames = [...(operation.headers ?? []), ...globals.headers];
  const headers = parameterHeaders(headerNames, values);
  const body = operation.encodeBody?.(operation, values);
  const secrets: string[] = [];
  for (const name in values) {
    const value = values[name];
    // `true` is none: it stands for many things.
    const isText = typeof value !== 'object' && value !== !!value;
    if (isText && isSecretName(name)) secrets.push(parameterText(name, value));
  }
  const finish = (settings: CallSettings, token: string): RequestHead => {
    const credentials = token === '' ? {} : api.authentication(token);
    const pairs = query + (credentials.query ?? '');
    const start = path.includes('?') ? '&' : '?';
    return {
      url: settings.url + filled + (pairs && start + pairs.slice(1)),
      headers: mergeHeaders([
        body?.headers,
        api.headers,
        credentials.headers,
        headers,
        ...settings.headers,
        body?.ownHeaders,
      ]),
    };
  };
  return { body, secrets, finish };
}

/** What the object itself has, and nothing of its prototype. */
function addGiven(values: Record<string, unknown>, given: object = {}): void {
  for (const name in given) {
    const value: unknown = Reflect.get(given, name);
    if (value !== undefined && Object.hasOwn(given, name)) values[name] = value;
  }
}
