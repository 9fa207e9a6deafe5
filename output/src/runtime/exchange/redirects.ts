/** Redirects, followed without giving anything away. */
import type { Fetch } from '../client-options.js';
import type { Attempt } from '../hooks/hooks.js';

const longestChain = 10;

/**
 * Only GET and HEAD are sent on; all other redirects are answers as they are. A request that leaves
 * its origin loses every header but `accept`: `fetch` itself would take away `authorization` at
 * best, and no key in a header of another name. Browsers do not tell where a redirect leads: there
 * it is a failure.
 */
export async function fetchFollowing(
  attempt: Attempt,
  fetch: Fetch,
  signal: AbortSignal,
  how?: RequestInit,
): Promise<Response> {
  const { method, body } = attempt;
  let { url, headers } = attempt;
  for (let hops = 0; ; hops += 1) {
    // A body may be a stream, also one of a hook: `fetch` wants to hear that then.
    const sent = {
      redirect: 'manual',
      duplex: 'half',
      method,
      headers,
      body,
      signal,
      ...how,
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
}

function redirectTarget(method: string, url: string, response: Response): URL | null {
  // Those that ask for the same request at another place, or for a GET, which these are already.
  const isFollowed = /^(?:GET|HEAD)30[12378]$/.test(`${method}${response.status}`);
  const location = isFollowed ? response.headers.get('location') : null;
  if (location === null) return null;
  const target = new URL(location, url);
  return /^https?:$/.test(target.protocol) ? target : null;
}

function onlyAccept(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => name === 'accept'));
}
