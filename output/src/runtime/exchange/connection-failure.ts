/** What is told where a request could not be sent, or its answer not be read. */
import { ConnectionError, InvalidParameterError } from '../errors/errors.js';
import type { Attempt } from '../hooks/hooks.js';

/** A `TimeoutError`, an `AbortedError`, an `InvalidParameterError`, or a `ConnectionError`. */
export function connectionFailure(attempt: Attempt, cause: unknown): unknown {
  const { signal } = attempt;
  if (signal.aborted) return signal.reason;
  // What is wrong with the body shows when it is read, and `fetch` wraps what it fails with.
  for (let inner = cause; isError(inner); inner = inner.cause) {
    if (inner instanceof InvalidParameterError) return inner;
  }
  return new ConnectionError(attempt.summary, tellable(cause, attempt));
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
