/** Work that ends when its time is up or when its caller no longer wants it. */
import { AbortedError, InvalidParameterError, TimeoutError } from '../errors.js';

export interface Limits {
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Timers hold no more, and fire at once when they are given more: about 25 days. */
const longestTimeout = 2 ** 31 - 1;

/**
 * The work's own result, unless one of the limits comes first. The work is then told by its signal,
 * but not waited for. Neither timer nor listener outlives the promise.
 * @throws {TimeoutError | AbortedError}
 */
export async function withinLimits<Result>(
  { timeout, signal }: Limits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (!(timeout > 0)) {
    throw new InvalidParameterError('timeout', 'a positive number of milliseconds');
  }
  if (signal?.aborted) throw new AbortedError(signal.reason);

  const controller = new AbortController();
  let release = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => {
      stop(new AbortedError(signal?.reason));
    };
    const timer =
      timeout > longestTimeout
        ? undefined
        : setTimeout(() => {
            stop(new TimeoutError(timeout));
          }, timeout);
    signal?.addEventListener('abort', abort);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    release();
  }
}
