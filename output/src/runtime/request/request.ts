/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { MissingParameterError } from '../errors/errors.js';
import { isSecretName } from '../hooks/redact.js';
import type { ApiDescription, Operation } from '../operation.js';
import type { Credentials } from './authentication.js';
import type { RequestBody } from './body.js';
import { emptyRecord } from './empty-record.js';
import { mergeHeaders, parameterHeaders } from './headers.js';
import { expandPath, pathParameters } from './path.js';
import { text } from './query.js';

/** Where a request goes, and with which headers. */
export interface RequestHead {
  /** Absolute. */
  url: string;
  headers: Headers | Readonly<Record<string, string>>;
  /** In one of the two; `''` where there is none. */
  token: string;
}

/** A request as it is made, part by part. */
export interface RequestParts extends RequestHead {
  readonly method: string;
  body: BodyInit | null;
  readonly signal: AbortSignal;
  /** Looked for only where something is told of the request. */
  readonly secrets: () => readonly string[];
}

/** What the parameters alone make of a request. */
export interface Draft {
  readonly body: RequestBody | null | undefined;
  /** Values of parameters whose names say that they are secrets. */
  readonly secrets: () => readonly string[];
  /**
   * Says where it goes, with what the client adds.
   * @throws {InvalidParameterError}
   */
  readonly finish: (head: RequestHead, settings: CallSettings, token: string) => void;
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
  const missing: string[] = [];
  for (const names of [pathParameters(path), required]) {
    for (const name of names) if ((values[name] ?? null) === null) missing.push(name);
  }
  if (missing.length > 0) throw new MissingParameterError(action, [...new Set(missing)]);
  const filled = expandPath(path, values);

  let query = '';
  for (const { query: names = [], styles } of [operation, globals]) {
    for (const name of names) {
      const value = values[name] ?? null;
      const style = (styles && Object.hasOwn(styles, name) && styles[name]) || text;
      if (value !== null) query += style(name, value, api.queryArrays);
    }
  }
  const headers = parameterHeaders(globals.headers.concat(operation.headers ?? []), values);
  const body = operation.encodeBody?.(operation, values);
  const finish: Draft['finish'] = (head, settings, token) => {
    const { credentials, headers: fixed } = fixedPart(api, settings, token);
    const pairs = query + (credentials.query ?? '');
    const start = path.includes('?') ? '&' : '?';
    head.token = token;
    head.url = settings.url + filled + (pairs && start + pairs.slice(1));
    const [ofClient, ofCall] = settings.headers;
    head.headers =
      body || headers || ofClient || ofCall
        ? mergeHeaders([body?.headers, fixed, headers, ofClient, ofCall, body?.ownHeaders])
        : { ...fixed };
  };
  return { body, secrets: () => secretsIn(values), finish };
}

interface FixedPart {
  readonly token: string;
  readonly credentials: Credentials;
  readonly headers: Readonly<Record<string, string>>;
}

const fixedParts = new WeakMap<CallSettings, FixedPart>();

/** What the token and the API make of a request without the caller, and of many calls once. */
function fixedPart(api: ApiDescription, settings: CallSettings, token: string): FixedPart {
  let fixed = fixedParts.get(settings);
  if (fixed?.token !== token) {
    const credentials = token === '' ? {} : api.authentication(token);
    const headers = mergeHeaders([api.headers, credentials.headers]);
    fixed = { token, credentials, headers };
    fixedParts.set(settings, fixed);
  }
  return fixed;
}

/** `true` is none: it stands for many things. */
function secretsIn(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    isSecretName(name) && /string|number|bigint/.test(typeof value) ? [String(value)] : [],
  );
}

/** What the object itself has, and nothing of its prototype. */
function addGiven(values: Record<string, unknown>, given: object = {}): void {
  for (const name in given) {
    const value: unknown = Reflect.get(given, name);
    if (value !== undefined && Object.hasOwn(given, name)) values[name] = value;
  }
}
