/** Redirects, followed without giving anything away. */
import type { Fetch } from '../client-options.js';
import type { Attempt } from '../hooks/hooks.js';

const longestChain = 10;

/** Those that ask for the same request at another place, or for a GET, which these are already. */
const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

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
): Promise<Response> {
  const { method, body } = attempt;
  let { url, headers } = attempt;
  for (let hops = 0; ; hops += 1) {
    const init = { method, headers, body, signal, ...redirectMode(body) };
    // Called on nothing: workers refuse a `fetch` that is called as a method.
    const response = await fetch(url, init);
    if (response.type === 'opaqueredirect') throw new Error('Redirected, nobody knows where');
    const target = redirectTarget(method, url, response);
    if (target === null || hops === longestChain) return response;
    await response.body?.cancel();
    if (target.origin !== new URL(url).origin) headers = onlyAccept(headers);
    url = target.href;
  }
}

/**
 * Node's `fetch` keeps a copy of all that it sends, in case that a redirect asks for it again; not
 * where it may follow none, and where no window could ask for a password.
 */
function redirectMode(body: BodyInit | null): RequestInit {
  if (body === null || typeof body === 'string') return { redirect: 'manual' };
  const streaming = { redirect: strictMode(), window: null, duplex: 'half' } as const;
  return streaming;
}

/** Some workers refuse a request that would refuse redirects. */
function strictMode(): RequestRedirect {
  try {
    return new Request('http://a', { redirect: 'error' }).redirect;
  } catch {
    return 'manual';
  }
}

function redirectTarget(method: string, url: string, response: Response): URL | null {
  const location = response.headers.get('location');
  const readsOnly = method === 'GET' || method === 'HEAD';
  if (!readsOnly || location === null || !redirectStatuses.includes(response.status)) return null;
  const target = new URL(location, url);
  return /^https?:$/.test(target.protocol) ? target : null;
}

function onlyAccept(headers: Headers): Headers {
  const accept = headers.get('accept');
  return new Headers(accept === null ? [] : [['accept', accept]]);
}
