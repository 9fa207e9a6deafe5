/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { InvalidParameterError } from '../errors/errors.js';
import type { ApiDescription, HttpMethod, Operation } from '../operation.js';
import { planBody, type RequestBody } from './body.js';
import { mergeHeaders, parameterHeaders, type HeaderLayer } from './headers.js';
import { placeParameters } from './parameters.js';
import { expandPath } from './path.js';
import { isSecretName } from '../hooks/redact.js';
import { pair, queryPairs } from './query.js';

/** Where a request goes, and with which headers. */
export interface RequestHead {
  /** Absolute. */
  readonly url: string;
  readonly headers: Headers;
}

/** What the parameters alone make of a request. */
export interface Draft {
  /** `device.get` */
  readonly action: string;
  readonly method: HttpMethod;
  /** `/devices/{deviceId}` */
  readonly route: string;
  /** Below the URL of the API. */
  readonly path: string;
  /** `name=value`, encoded. */
  readonly query: readonly string[];
  readonly headers: HeaderLayer;
  readonly body: RequestBody | null;
  /** Values of parameters whose names say that they are secrets. */
  readonly secrets: readonly string[];
}

/** @throws {MissingParameterError | InvalidParameterError} */
export function draftRequest<Params extends object>(
  operation: Operation<Params>,
  api: ApiDescription,
  params: object | undefined,
): Draft {
  const { values, query, headers } = placeParameters(operation, api, params);
  return {
    action: operation.action,
    method: operation.method,
    route: operation.path,
    path: expandPath(operation.path, values),
    query: query.flatMap(({ name, style }) =>
      queryPairs(name, values.get(name), style, api.queryArrays),
    ),
    headers: parameterHeaders(headers, values),
    body: planBody(operation, values),
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
  const credentials = token === '' ? null : authentication(token);
  const contentType = body?.contentType ?? null;
  const merged = mergeHeaders([
    contentType === null ? {} : { 'content-type': contentType },
    apiHeaders,
    credentials?.headers ?? {},
    headers,
    ...settings.headers,
  ]);
  // Only the encoder of the parts knows the boundary between them.
  if (body !== null && contentType === null) merged.delete('content-type');
  else if (contentType?.startsWith('multipart/')) merged.set('content-type', contentType);
  const pairs = (credentials?.query ?? []).map(([name, text]) => pair(name, text));
  return { url: joinUrl(settings.url, path, [...query, ...pairs]), headers: merged };
}

function joinUrl(url: string, path: string, query: readonly string[]): string {
  const whole = url + path;
  if (query.length === 0) return whole;
  return `${whole}${path.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/**
 * Where all paths begin, without the slashes at its end.
 * @throws {InvalidParameterError}
 */
export function baseUrl(url: string): string {
  // The platform's own error quotes the URL, which may hold a password.
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(url) || !URL.canParse(url)) {
    throw new InvalidParameterError('url', 'an `http:` or `https:` URL without user, `?` and `#`');
  }
  return url.replace(/\/+$/, '');
}
