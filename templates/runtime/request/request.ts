/** From the parameters of a call to a request. */
import type { CallSettings } from '../client-options.js';
import { InvalidParameterError } from '../errors.js';
import type { ApiDescription, HttpMethod, Operation } from '../operation.js';
import { tokenHeaders, tokenQuery } from './authentication.js';
import { draftBody, type RequestBody } from './body.js';
import { mergeHeaders, parameterHeaders, type HeaderLayer } from './headers.js';
import { placeParameters } from './parameters.js';
import { expandPath } from './path.js';
import { queryPairs } from './query.js';

export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestBody | null;
}

/** What the parameters alone make of a request. */
export interface Draft {
  readonly method: HttpMethod;
  /** Below the URL of the API. */
  readonly path: string;
  /** `name=value`, encoded. */
  readonly query: readonly string[];
  readonly headers: HeaderLayer;
  readonly body: RequestBody | null;
}

/** @throws {MissingParameterError | InvalidParameterError} */
export function draftRequest<Params extends object>(
  operation: Operation<Params>,
  api: ApiDescription,
  params: Params | undefined,
): Draft {
  const { values, query, headers } = placeParameters(operation, api, params);
  return {
    method: operation.method,
    path: expandPath(operation.path, values),
    query: query.flatMap(({ name, style }) =>
      queryPairs(name, values.get(name), style, api.queryArrays),
    ),
    headers: parameterHeaders(headers, values),
    body: draftBody(operation, values),
  };
}

/**
 * The draft with what the client adds: where it goes, and the token.
 * @throws {InvalidParameterError}
 */
export function finishRequest(
  { method, path, query, headers, body }: Draft,
  { authentication, headers: apiHeaders }: ApiDescription,
  settings: CallSettings,
  token: string,
): HttpRequest {
  const type = body?.contentType ?? null;
  const contentType = type === null ? {} : { 'content-type': type };
  const merged = mergeHeaders([
    contentType,
    apiHeaders,
    tokenHeaders(authentication, token),
    headers,
    ...settings.headers,
  ]);
  // `fetch` writes it itself: only it knows the boundary between the parts.
  if (body !== null && type !== 'application/json') merged.delete('content-type');
  if (type !== null && !merged.has('content-type')) merged.set('content-type', type);
  const pairs = [...query, ...tokenQuery(authentication, token)];
  return { method, url: joinUrl(settings.url, path, pairs), headers: merged, body };
}

function joinUrl(url: string, path: string, query: readonly string[]): string {
  const whole = baseUrl(url) + path;
  if (query.length === 0) return whole;
  return `${whole}${path.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/** Without the slashes at its end. */
function baseUrl(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === null || !isBase(parsed)) {
    throw new InvalidParameterError('url', 'an `http:` or `https:` URL without user, `?` and `#`');
  }
  return parsed.origin + parsed.pathname.replace(/\/+$/, '');
}

function isBase({ protocol, username, password, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    // The platform's own error quotes the URL, which may hold a password.
    return null;
  }
}
