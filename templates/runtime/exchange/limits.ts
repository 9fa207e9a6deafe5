/** Work that ends when its time is up or when its caller no longer wants it. */
import {
  AbortedError,
  InvalidParameterError,
  TimeoutError,
  type RequestSummary,
} from '../errors/errors.js';
import type { CallSettings } from '../client-options.js';

/** Timers hold no more, and fire at once when they are given more: about 25 days. */
const longestTimeout = 2 ** 31 - 1;

/** @throws {InvalidParameterError} */
export function checkedTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new InvalidParameterError('timeout', 'more than 0 ms');
}

/** How long what is under way of a call may take, and whether its caller still wants it. */
export class Limits {
  readonly #settings: CallSettings;
  readonly #stop: (error: Error) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ignore: (() => void) | undefined;

  /** @param stop ends the call, which does not wait for what is under way */
  constructor(settings: CallSettings, stop: (error: Error) => void) {
    this.#settings = settings;
    this.#stop = stop;
  }

  /**
   * Something begins, and what was under way before is over.
   * @param summary of what is under way at the end
   * @param onTime what comes when its time is up; the end of the call if unset
   * @returns what tells it that the call has ended
   * @throws {AbortedError}
   */
  start(
    summary: () => RequestSummary,
    timeout: number = this.#settings.timeout,
    onTime?: () => void,
  ): AbortSignal {
    this.end();
    const { signal } = this.#settings;
    if (signal?.aborted) throw new AbortedError(summary(), signal.reason);
    const controller = new AbortController();
    const stop = (error: Error): void => {
      this.end();
      this.#stop(error);
      controller.abort(error);
    };
    onTime ??= () => {
      stop(new TimeoutError(summary(), timeout));
    };
    if (timeout <= longestTimeout) this.#timer = setTimeout(onTime, timeout);
    this.#ignore =
      signal &&
      whenAborted(signal, () => {
        stop(new AbortedError(summary(), signal.reason));
      });
    return controller.signal;
  }

  /** Neither timer nor listener is left. */
  end(): void {
    clearTimeout(this.#timer);
    this.#ignore?.();
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
