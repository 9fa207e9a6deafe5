/** The one place where a request becomes an attempt: what goes out goes out here. */
import type { CallSettings } from '../client-options.js';
import { withinLimits } from './deadline.js';
import { ConnectionError } from '../errors.js';
import { fetchFollowing } from './redirects.js';
import type { HttpRequest } from '../request/request.js';

/** A response of which everything has arrived. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** `''` where the server or HTTP/2 leaves it out. */
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/**
 * Whatever its status, an answer is an answer; what it says is read elsewhere.
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export function attempt(
  request: HttpRequest,
  settings: Pick<CallSettings, 'fetch' | 'timeout' | 'signal'>,
): Promise<Answer> {
  return withinLimits(settings, async (signal) => {
    try {
      const response = await fetchFollowing(request, settings.fetch, signal);
      const { status, statusText, headers } = response;
      return { status, statusText, headers, body: await response.arrayBuffer() };
    } catch (cause) {
      throw new ConnectionError(new URL(request.url).origin, cause);
    }
  });
}
