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

const longestChain = 10;

// They ask for the same request at another place, or for a GET, which it is already.
const followed = /^(?:GET|HEAD)30[12378]$/;

/**
 * Only GET and HEAD are sent on; all other redirects are answers as they are. A request that leaves
 * its origin loses every header but `accept`: `fetch` itself would take away `authorization` at
 * best, and no key in a header of another name. Browsers do not tell where a redirect leads: there
 * it is a failure.
 * @param attempt what failures are told of
 * @param fetch the global one if unset, looked up each time: a page or a test may replace it
 */
export async function fetchFollowing(
  attempt: Attempt,
  { method, url, headers, body }: Outgoing,
  signal: AbortSignal,
  fetch: Fetch = globalThis.fetch,
  init?: RequestInit,
): Promise<Response> {
  try {
    for (let hops = 0; ; hops += 1) {
      // A body may be a stream, also one of a hook: `fetch` wants to hear that then.
      const sent = {
        redirect: 'manual',
        duplex: 'half',
        method,
        headers,
        body,
        signal,
        ...init,
      } as const;
      // Called on nothing: workers refuse a `fetch` that is called as a method.
      const response = await fetch(url, sent);
      if (response.type === 'opaqueredirect') throw new Error('Redirected, nobody knows where');
      const target = redirectTarget(method, url, response);
      if (target === null || hops === longestChain) return response;
      await response.body?.cancel();
      if (target.origin !== new URL(url).origin) headers = onlyAccept(headers);
      url = target.href;
    }
  } catch (cause) {
    return failConnection(attempt, cause);
  }
}

function redirectTarget(method: string, url: string, response: Response): URL | null {
  const isFollowed = followed.test(`${method}${response.status}`);
  const location = isFollowed ? response.headers.get('location') : null;
  if (location === null) return null;
  const target = new URL(location, url);
  return /^https?:$/.test(target.protocol) ? target : null;
}

function onlyAccept(headers: HeadersInit): Headers {
  return new Headers([...new Headers(headers)].filter(([name]) => name === 'accept'));
}
