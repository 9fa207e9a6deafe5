/** Work that ends when its time is up or when its caller no longer wants it. */
import {
  AbortedError,
  InvalidParameterError,
  TimeoutError,
  type RequestSummary,
} from '../errors/errors.js';

export interface Limits {
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Timers hold no more, and fire at once when they are given more: about 25 days. */
const longestTimeout = 2 ** 31 - 1;

/** @throws {InvalidParameterError} */
export function checkTimeout(timeout: number): void {
  if (!(timeout > 0)) {
    throw new InvalidParameterError('timeout', 'a positive number of milliseconds');
  }
}

/**
 * The work's own result, unless one of the limits comes first. The work is then told by its signal,
 * but not waited for. Neither timer nor listener outlives the promise.
 * @param summary of what is under way at the end
 * @throws {TimeoutError | AbortedError}
 */
export async function withinLimits<Result>(
  { timeout, signal }: Limits,
  summary: () => RequestSummary,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortedError(summary(), signal.reason);

  const controller = new AbortController();
  let release = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => {
      stop(new AbortedError(summary(), signal?.reason));
    };
    const timer =
      timeout > longestTimeout
        ? undefined
        : setTimeout(() => {
            stop(new TimeoutError(summary(), timeout));
          }, timeout);
    const ignore = signal && whenAborted(signal, abort);
    release = () => {
      clearTimeout(timer);
      ignore?.();
    };
  });
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    release();
  }
}

const reactions = new WeakMap<AbortSignal, Set<() => void>>();

function react(this: AbortSignal): void {
  for (const reaction of [...(reactions.get(this) ?? [])]) reaction();
}

/**
 * One listener a signal, however many calls share it: Node warns of more than ten.
 * @returns what ends it
 */
function whenAborted(signal: AbortSignal, reaction: () => void): () => void {
  const all = reactions.get(signal) ?? new Set();
  reactions.set(signal, all.add(reaction));
  signal.addEventListener('abort', react);
  return () => {
    all.delete(reaction);
    if (all.size === 0) signal.removeEventListener('abort', react);
  };
}

/**
 * Does nothing for so many milliseconds.
 * @throws {AbortedError}
 */
export function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  summary: () => RequestSummary,
): Promise<void> {
  return withinLimits({ timeout: Infinity, signal }, summary, (ended) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      ended.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
  });
}
