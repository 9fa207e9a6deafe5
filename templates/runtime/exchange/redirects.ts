/** Redirects, followed without giving anything away. */
import type { Attempt } from '../hooks/hooks.js';
import type { Fetch } from '../client-options.js';
import { failConnection } from './connection-failure.js';

/** What `fetch` is to send. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: HeadersInit;
  readonly body: BodyInit | null;
}

/** How it is to send it. */
export interface Sending {
  /** The global one if unset, looked up each time: a page or a test may replace it. */
  readonly fetch: Fetch | undefined;
  readonly signal: AbortSignal;
  readonly init: RequestInit | undefined;
}

const longestChain = 10;

// They ask for the same request at another place, or for a GET, which it is already.
const followed = /^30[12378]$/;

/**
 * Only GET and HEAD are sent on; all other redirects are answers as they are. A request that leaves
 * its origin loses every header but `accept`: `fetch` itself would take away `authorization` at
 * best, and no key in a header of another name. Browsers do not tell where a redirect leads: there
 * it is a failure.
 * @param attempt what failures are told of
 */
export async function fetchFollowing(
  attempt: Attempt,
  outgoing: Outgoing,
  { fetch = globalThis.fetch, signal, init }: Sending,
): Promise<Response> {
  let hop = outgoing;
  try {
    for (let hops = 0; ; hops += 1) {
      const { url, method, headers, body } = hop;
      // A body may be a stream, also one of a hook: `fetch` wants to hear that then.
      const how = { redirect: 'manual', duplex: 'half', method, headers, body, signal } as const;
      // Called on nothing: workers refuse a `fetch` that is called as a method.
      const response = await fetch(url, init ? { ...how, ...init } : how);
      if (response.type === 'opaqueredirect') throw new Error('Redirected, nobody knows where');
      const next = hops < longestChain ? nextHop(hop, response) : null;
      if (next === null) return response;
      await response.body?.cancel();
      hop = next;
    }
  } catch (cause) {
    return failConnection(attempt, cause);
  }
}

function nextHop({ url, method, headers, body }: Outgoing, response: Response): Outgoing | null {
  const isFollowed = followed.test(String(response.status)) && /^(?:GET|HEAD)$/.test(method);
  const location = isFollowed ? response.headers.get('location') : null;
  if (location === null) return null;
  const target = new URL(location, url);
  if (!/^https?:$/.test(target.protocol)) return null;
  const isSame = target.origin === new URL(url).origin;
  return { url: target.href, method, headers: isSame ? headers : onlyAccept(headers), body };
}

function onlyAccept(headers: HeadersInit): Headers {
  return new Headers([...new Headers(headers)].filter(([name]) => name === 'accept'));
}
