/** Redirects, followed without giving anything away. */
import type { CallSettings, Fetch } from '../client-options.js';
import type { Attempt } from '../hooks/hooks.js';
import { connectionFailure } from './connection-failure.js';

/** What `fetch` is to send. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: HeadersInit;
  readonly body: BodyInit | null;
}

/**
 * Through the hooks to the server; the first hook is the outermost.
 * @param outgoing the parts of the attempt: without hooks, nobody makes an object of its headers
 */
export function sendAttempt(
  attempt: Attempt,
  outgoing: Outgoing,
  signal: AbortSignal,
  { fetch, hooks }: CallSettings,
  init: RequestInit | undefined,
): Promise<Response> {
  if (hooks.length === 0) return fetchFollowing(attempt, outgoing, signal, fetch, init);
  return hooks.reduceRight<(attempt: Attempt) => Promise<Response>>(
    (next, hook) => (sent) => hook(sent, next),
    (sent) => fetchFollowing(sent, sent, signal, fetch, init),
  )(attempt);
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
async function fetchFollowing(
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
      if (response.type === 'opaqueredirect') throw new Error('opaque redirect');
      const target = redirectTarget(method, url, response);
      if (target === null || hops === longestChain || signal.aborted) return response;
      await response.body?.cancel();
      if (target.origin !== new URL(url).origin) {
        headers = { accept: new Headers(headers).get('accept') ?? '*/*' };
      }
      url = target.href;
    }
  } catch (cause) {
    throw connectionFailure(attempt, cause);
  }
}

function redirectTarget(method: string, url: string, response: Response): URL | null {
  const isFollowed = followed.test(`${method}${response.status}`);
  const location = isFollowed && response.headers.get('location');
  if (!location) return null;
  const target = new URL(location, url);
  // With a user in it, it would be refused with an error that quotes the password.
  return /^https?:..[^@/]+\//.test(target.href) ? target : null;
}
