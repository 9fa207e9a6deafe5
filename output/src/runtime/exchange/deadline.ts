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
export function checkedTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new InvalidParameterError('timeout', 'more than 0 milliseconds');
}

/**
 * The work's own result, unless one of the limits comes first. The work is then told by its signal,
 * but not waited for. Neither timer nor listener outlives the promise.
 * @param summary of what is under way at the end
 * @throws {TimeoutError | AbortedError}
 */
export function withinLimits<Result>(
  { timeout, signal }: Limits,
  summary: () => RequestSummary,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw new AbortedError(summary(), signal.reason);

    const controller = new AbortController();
    const stop = (error: Error): void => {
      end();
      reject(error);
      controller.abort(error);
    };
    const timer =
      timeout > longestTimeout
        ? undefined
        : setTimeout(() => {
            stop(new TimeoutError(summary(), timeout));
          }, timeout);
    const ignore =
      signal &&
      whenAborted(signal, () => {
        stop(new AbortedError(summary(), signal.reason));
      });
    const end = (): void => {
      clearTimeout(timer);
      ignore?.();
    };
    const working = work(controller.signal);
    working.then(end, end);
    working.then(resolve, reject);
  });
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
 * Does nothing for so many milliseconds: work without an end, until its time is up.
 * @throws {AbortedError}
 */
export function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  summary: () => RequestSummary,
): Promise<unknown> {
  const limits = { timeout: milliseconds, signal };
  const endless = (): Promise<never> => new Promise(() => undefined);
  return withinLimits(limits, summary, endless).catch(onlyIf(TimeoutError));
}

/** For `catch`: gives errors of the kind as a result, and throws all others on. */
export function onlyIf<Kind>(kind: new (...given: never) => Kind): (error: unknown) => Kind {
  return (error) => {
    if (error instanceof kind) return error;
    throw error;
  };
}
