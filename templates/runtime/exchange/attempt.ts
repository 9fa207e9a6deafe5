/** The one place where a request becomes an attempt: whatever leaves, leaves here. */
import type { Wish } from '../call/call.js';
import type { CallSettings } from '../client-options.js';
import { ConnectionError, InvalidParameterError } from '../errors/errors.js';
import { aroundWith, Attempt } from '../hooks/hooks.js';
import type { ApiDescription, Operation } from '../operation.js';
import { finishRequest, type Draft } from '../request/request.js';
import { withinLimits } from './deadline.js';
import { fetchFollowing } from './redirects.js';
import type { TokenSource } from './token.js';

/** All that the attempts of a call have in common. */
export interface Errand {
  readonly operation: Pick<Operation<object>, 'action' | 'method' | 'path'>;
  readonly draft: Draft;
  readonly api: ApiDescription;
  readonly settings: CallSettings;
  /** A token that does not change, or where one comes from; `''` is none. */
  readonly tokens: TokenSource | string;
  readonly wish: Wish;
}

/** What came back, whatever its status; what it says is read elsewhere. */
export interface Answer {
  /** Its body is unread where `bytes` is `null`. */
  readonly response: Response;
  readonly bytes: ArrayBuffer | null;
  /** Whether the status says that the request failed; so does a redirect that was not followed. */
  readonly failed: boolean;
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
  const { operation, draft, api, settings, tokens, wish } = errand;
  const { action, method, path } = operation;
  const { body } = draft;
  let attempt: Attempt | undefined;
  return withinLimits(
    settings,
    // Before there is a URL, the route tells more than nothing.
    () => attempt?.summary ?? { action, method, url: settings.url + path, attempt: number },
    async (signal) => {
      const asked = typeof tokens === 'string' ? tokens : tokens.read(signal);
      const token = renewed ?? (await asked);
      const { url, headers: sent } = finishRequest(draft, api, settings, token);
      // Always awaited, so that a caller has time for their wish.
      const opened = (await body?.open(signal)) ?? null;
      const secrets = [...draft.secrets, token];
      const parts = { url, headers: sent, body: opened, signal, secrets };
      const first = new Attempt(action, method, number, parts);
      attempt = first;

      // Once: a wish that comes later would find its signal missing.
      const { isRaw } = wish;
      // Where the caller reads the body, their signal ends it, also when our limits are gone.
      const whole = isRaw && settings.signal ? AbortSignal.any([signal, settings.signal]) : signal;
      const send = (changed: Attempt): Promise<Response> =>
        fetchFollowing(changed, settings.fetch, whole, body?.init).catch((cause: unknown) =>
          disconnected(changed, signal, cause),
        );
      const response = await aroundWith(settings.hooks, send)(first);
      // A `fetch` that does not listen to its signal: nobody is left to read this.
      if (signal.aborted) await response.body?.cancel();
      const { status, headers } = response;
      const failed = status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
      let bytes: ArrayBuffer | null = null;
      if (failed || !isRaw) {
        try {
          bytes = await response.arrayBuffer();
        } catch (cause) {
          if (!failed) disconnected(first, signal, cause);
          // The status of a failure tells more than that its body was cut short.
          bytes = new ArrayBuffer(0);
        }
      }
      return { response, failed, bytes, attempt: first, token };
    },
  );
}

function disconnected(attempt: Attempt, signal: AbortSignal, cause: unknown): never {
  if (signal.aborted) throw signal.reason;
  // What is wrong with the body shows when it is read, and `fetch` wraps what it fails with.
  for (let inner = cause; isError(inner); inner = inner.cause) {
    if (inner instanceof InvalidParameterError) throw inner;
  }
  throw new ConnectionError(attempt.summary, tellable(cause, attempt));
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
