/** The one place where a request becomes an attempt: whatever leaves, leaves here. */
import type { Wish } from '../call/call.js';
import type { CallSettings } from '../client-options.js';
import { ConnectionError, type RequestSummary } from '../errors/errors.js';
import { aroundWith, Attempt } from '../hooks/hooks.js';
import type { ApiDescription } from '../operation.js';
import { finishRequest, type Draft } from '../request/request.js';
import { withinLimits } from './deadline.js';
import { fetchFollowing } from './redirects.js';
import type { TokenSource } from './token.js';

/** All that the attempts of a call have in common. */
export interface Errand {
  readonly draft: Draft;
  readonly api: ApiDescription;
  readonly settings: CallSettings;
  readonly tokens: TokenSource;
  readonly wish: Wish;
}

/** What came back, whatever its status; what it says is read elsewhere. */
export interface Answer {
  /** Its body is unread where `bytes` is `null`. */
  readonly response: Response;
  readonly bytes: ArrayBuffer | null;
  readonly attempt: Attempt;
  readonly token: string;
}

/**
 * @param number of the attempt, from 1
 * @param renewed the token to send; `null` where it is still to be asked for
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export function sendAttempt(
  errand: Errand,
  number: number,
  renewed: string | null,
): Promise<Answer> {
  const { draft, api, settings, tokens, wish } = errand;
  // When the attempt is over, so is the reading of files that the server did not wait for.
  const reading = new AbortController();
  // Before there is a URL, the route tells more than nothing.
  let summary: RequestSummary = {
    action: draft.action,
    method: draft.method,
    url: settings.url + draft.route,
    attempt: number,
  };
  return withinLimits(
    settings,
    () => summary,
    async (signal) => {
      signal.addEventListener('abort', () => {
        reading.abort(signal.reason);
      });
      const token = renewed ?? (await tokens.read());
      const { url, headers } = finishRequest(draft, api, settings, token);
      const body = (await draft.body?.open(reading.signal)) ?? null;
      const secrets = [...draft.secrets, token];
      const parts = { url, headers, body, signal, secrets };
      const attempt = new Attempt(draft.action, draft.method, number, parts);
      summary = attempt.summary;

      // Where the caller reads the body, their signal ends it, also when our limits are gone.
      const ends = wish.isRaw && settings.signal !== undefined ? [signal, settings.signal] : [];
      const whole = ends.length === 0 ? signal : AbortSignal.any(ends);
      const send = (changed: Attempt): Promise<Response> =>
        connected(changed, signal, () => fetchFollowing(changed, settings.fetch, whole));
      const response = await aroundWith(settings.hooks, send)(attempt);
      // A `fetch` that does not listen to its signal: nobody is left to read this.
      if (signal.aborted) await response.body?.cancel();
      const isRaw = wish.isRaw && !isFailure(response);
      const bytes = isRaw ? null : await connected(attempt, signal, () => response.arrayBuffer());
      return { response, bytes, attempt, token };
    },
  ).finally(() => {
    reading.abort();
  });
}

/** Whether an answer says that the request failed; so does a redirect that was not followed. */
export function isFailure({ status, headers }: Response): boolean {
  return status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
}

async function connected<Result>(
  attempt: Attempt,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new ConnectionError(attempt.summary, cause);
  }
}
