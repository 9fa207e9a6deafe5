/** How a method answers those who prefer a callback to a promise. */

/**
 * `(error, result) => void`, called exactly once. Once `error` was found to be `null`, the type of
 * `result` is that of the answer.
 */
export type Callback<Result> = (
  ...outcome: [error: Error, result: undefined] | [error: null, result: Result]
) => void;

export function isCallback<Result>(value: unknown): value is Callback<Result> {
  return typeof value === 'function';
}

/**
 * The callback runs outside the promise: what it throws is an uncaught exception, as with every
 * other callback, and neither a rejection nor a second call.
 */
export function deliver<Result>(promise: Promise<Result>, callback: Callback<Result>): void {
  promise.then(
    (result) => queueMicrotask(() => callback(null, result)),
    (reason: unknown) => queueMicrotask(() => callback(errorOf(reason), undefined)),
  );
}

/** An access token function may throw anything. */
function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The call failed', { cause: reason });
}
