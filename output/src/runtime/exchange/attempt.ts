/** The one place where a request becomes an attempt: whatever leaves, leaves here. */
import type { Wish } from '../call/call.js';
import type { CallSettings } from '../client-options.js';
import { ConnectionError, InvalidParameterError, type RequestSummary } from '../errors/errors.js';
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
      const token = renewed ?? (await tokens.read(signal));
      const { url, headers } = finishRequest(draft, api, settings, token);
      const body = (await draft.body?.open(signal)) ?? null;
      const secrets = [...draft.secrets, token];
      const parts = { url, headers, body, signal, secrets };
      const attempt = new Attempt(draft.action, draft.method, number, parts);
      summary = attempt.summary;

      // Once: a wish that comes later would find its signal missing.
      const { isRaw } = wish;
      // Where the caller reads the body, their signal ends it, also when our limits are gone.
      const whole = isRaw && settings.signal ? AbortSignal.any([signal, settings.signal]) : signal;
      const send = (changed: Attempt): Promise<Response> =>
        connected(changed, signal, () => fetchFollowing(changed, settings.fetch, whole));
      const response = await aroundWith(settings.hooks, send)(attempt);
      // A `fetch` that does not listen to its signal: nobody is left to read this.
      if (signal.aborted) await response.body?.cancel();
      const failed = isFailure(response);
      if (isRaw && !failed) return { response, bytes: null, attempt, token };
      const reading = response.arrayBuffer();
      // The status of a failure tells more than that its body was cut short.
      const bytes = failed
        ? await reading.catch(() => new ArrayBuffer(0))
        : await connected(attempt, signal, () => reading);
      return { response, bytes, attempt, token };
    },
  );
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
    // What is wrong with the body shows when it is read, and `fetch` wraps what it fails with.
    for (let inner = cause; isError(inner); inner = inner.cause) {
      if (inner instanceof InvalidParameterError) throw inner;
    }
    throw new ConnectionError(attempt.summary, tellable(cause, attempt));
  }
}

/** As it is; in words only where it tells a secret, as platforms do that quote the URL. */
function tellable(cause: unknown, attempt: Attempt): unknown {
  const words = textsOf(cause);
  return attempt.redact(words) === words ? cause : new Error(attempt.redact(String(cause)));
}

/** All that would be printed of an error. */
function textsOf(error: unknown): string {
  if (!isError(error)) return String(error);
  return Object.getOwnPropertyNames(error)
    .map((name) => textsOf(Reflect.get(error, name)))
    .join('\n');
}

/** A `fetch` of elsewhere has its own `Error`. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'stack' in value;
}
