/** The one place where a request becomes an attempt: whatever leaves, leaves here. */
import type { CallSettings } from '../client-options.js';
import { ConnectionError } from '../errors.js';
import type { HttpRequest } from '../request/request.js';
import { withinLimits } from './deadline.js';
import { fetchFollowing } from './redirects.js';

/** A response of which everything has arrived. */
export interface Answer<Body> {
  /** HTTP status. */
  readonly status: number;
  /** `''` where the server or HTTP/2 leaves it out. */
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: Body;
}

/**
 * Whatever its status, an answer is an answer; what it says is read elsewhere.
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export function attempt(
  request: HttpRequest,
  settings: Pick<CallSettings, 'fetch' | 'timeout' | 'signal'>,
): Promise<Answer<ArrayBuffer>> {
  return withinLimits(settings, async (signal) => {
    const body = (await request.body?.open(signal)) ?? null;
    try {
      const response = await fetchFollowing({ ...request, body }, settings.fetch, signal);
      const { status, statusText, headers } = response;
      return { status, statusText, headers, body: await response.arrayBuffer() };
    } catch (cause) {
      throw new ConnectionError(new URL(request.url).origin, cause);
    }
  });
}
