/** How a method answers those who prefer a callback to a promise. */

/** Called exactly once: with an error, or with `null` and the result. */
export type Callback<Result> = (error: Error | null, result: Result | undefined) => void;

export function isCallback<Result>(value: unknown): value is Callback<Result> {
  return typeof value === 'function';
}

/**
 * The callback runs outside the promise: what it throws is an uncaught exception, as with every
 * other callback, and neither a rejection nor a second call.
 */
export function deliver<Result>(promise: Promise<Result>, callback: Callback<Result>): void {
  const tell: Callback<Result> = (...told) => {
    queueMicrotask(() => {
      callback(...told);
    });
  };
  promise.then(
    (result) => {
      tell(null, result);
    },
    (reason: unknown) => {
      tell(errorOf(reason), undefined);
    },
  );
}

/** An access token function may throw what is no `Error`. */
function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The call failed', { cause: reason });
}
