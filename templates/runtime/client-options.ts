/** What callers can choose, for all calls of a client or for one. */
import { checkedTimeout } from './exchange/limits.js';
import type { Hook } from './hooks/hooks.js';
import type { ApiDescription } from './operation.js';
import { baseUrl } from './request/base-url.js';

export interface ClientOptions {
  /**
   * A function is asked before each request, and once more when its token is refused with 401; where
   * it then gives another one, the request is repeated. `''` sends none.
   */
  readonly accessToken?: AccessToken | undefined;
  /** Where paths begin, if not where the API says: `https://api.example.com/v1`. */
  readonly url?: string | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * In milliseconds, for each attempt, until the whole answer is there; `Infinity` for no end. A
   * minute if unset.
   */
  readonly timeout?: number | undefined;
  /** Sent with each request. Names are case-insensitive; `undefined` sends no such header. */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
  /**
   * How often a failed request is repeated, after a wait of the server's choice or of a growing,
   * random time. Twice if unset. GET, PUT, DELETE and the like are repeated where the connection
   * fails and on 408, 429, 500, 502, 503 and 504; POST and PATCH only on 429 and 503, where the
   * server says that it did not do the work. A body that is a stream is never sent again.
   */
  readonly retries?: number | undefined;
  /** Whether POST and PATCH are repeated where the others are: they may be done twice then. */
  readonly retryWrites?: boolean | undefined;
  /** Around each attempt; see `Hook`. */
  readonly hooks?: readonly Hook[] | undefined;
}

/** What holds for one call. Headers and hooks add to the client's, all else takes the place of the client's. */
export interface RequestOptions extends ClientOptions {
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A function may also give `undefined`, for no token.
 * @param refused the token that the server refused, where it did: a new one is asked for
 */
export type AccessToken =
  string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** The global `fetch` is one; so is a function of a test that makes its own `Response`s. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What one call goes by. */
export interface CallSettings {
  /** `undefined` and `''` are none. */
  readonly accessToken: AccessToken | undefined;
  readonly url: string;
  /** The global one if unset. */
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  /** Those of the client, and those of the call, which win. */
  readonly headers: readonly [ClientOptions['headers'], ClientOptions['headers']];
  readonly retries: number;
  readonly retryWrites: boolean;
  /** The first is the outermost. */
  readonly hooks: readonly Hook[];
  readonly signal: AbortSignal | undefined;
}

/** What counts where neither the call nor the client chooses. */
export function defaultOptions(
  api: ApiDescription,
): Pick<CallSettings, 'url' | 'timeout' | 'retries' | 'retryWrites'> {
  return { url: api.url, timeout: 60_000, retries: 2, retryWrites: false };
}

/** @throws {InvalidParameterError} */
export function callSettings(
  api: ApiDescription,
  client: ClientOptions,
  call: RequestOptions,
): CallSettings {
  const defaults = defaultOptions(api);
  const chosen = <Name extends keyof typeof defaults>(name: Name) =>
    call[name] ?? client[name] ?? defaults[name];
  return {
    accessToken: call.accessToken ?? client.accessToken,
    url: baseUrl(chosen('url')),
    fetch: call.fetch ?? client.fetch,
    timeout: checkedTimeout(chosen('timeout')),
    headers: [client.headers, call.headers],
    retries: chosen('retries'),
    retryWrites: chosen('retryWrites'),
    hooks: (client.hooks ?? []).concat(call.hooks ?? []),
    signal: call.signal,
  };
}
