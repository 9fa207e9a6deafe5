/** What callers can choose, for all calls of a client or for one. */
import type { ApiDescription } from './operation.js';

export interface ClientOptions {
  /** A function is asked before each request. `''` sends none. */
  readonly accessToken?: AccessToken | undefined;
  /** Where paths begin, if not where the API says: `https://api.example.com/v1`. */
  readonly url?: string | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** In milliseconds, until the whole answer is there; `Infinity` for no end. A minute if unset. */
  readonly timeout?: number | undefined;
  /** Sent with each request. Names are case-insensitive; `undefined` sends no such header. */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
}

/** What holds for one call. Headers add to the client's, all else takes the place of the client's. */
export interface RequestOptions extends ClientOptions {
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
}

/** A function may also give `undefined`, for no token. */
export type AccessToken = string | (() => string | undefined | Promise<string | undefined>);

/** The global `fetch` is one; so is a function of a test that makes its own `Response`s. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What one call goes by. */
export interface CallSettings {
  /** `undefined` and `''` are none. */
  readonly accessToken: AccessToken | undefined;
  readonly url: string;
  readonly fetch: Fetch;
  readonly timeout: number;
  /** Later ones win. */
  readonly headers: readonly NonNullable<ClientOptions['headers']>[];
  readonly signal: AbortSignal | undefined;
}

/** What counts where neither the call nor the client chooses. */
export function defaultOptions(api: ApiDescription): Pick<CallSettings, 'url' | 'timeout'> {
  return { url: api.url, timeout: 60_000 };
}

export function callSettings(
  api: ApiDescription,
  client: ClientOptions,
  call: RequestOptions,
): CallSettings {
  const defaults = defaultOptions(api);
  return {
    accessToken: call.accessToken ?? client.accessToken,
    url: call.url ?? client.url ?? defaults.url,
    // Looked up for each call: a page or a test may replace it.
    fetch: call.fetch ?? client.fetch ?? globalThis.fetch,
    timeout: call.timeout ?? client.timeout ?? defaults.timeout,
    headers: [client.headers ?? {}, call.headers ?? {}],
    signal: call.signal,
  };
}
