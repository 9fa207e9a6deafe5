/** Work that ends when its time is up or when its caller no longer wants it. */
import type { CallSettings } from '../client-options.js';
import { AbortedError, InvalidParameterError, TimeoutError } from '../errors/errors.js';
import type { Attempt } from '../hooks/hooks.js';

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
   * @param attempt told of at the end
   * @param onTime what comes when its time is up; the end of the call if unset
   * @returns the controller's signal, which tells it that the call has ended
   * @throws {AbortedError}
   */
  start(
    attempt: Attempt,
    controller: AbortController = new AbortController(),
    timeout: number = this.#settings.timeout,
    onTime = (): void => {
      this.#fail(controller, new TimeoutError(attempt.summary, timeout));
    },
  ): AbortSignal {
    this.end();
    const { signal } = this.#settings;
    if (signal?.aborted) throw new AbortedError(attempt.summary, signal.reason);
    // Timers hold no more, about 25 days, and fire at once when they are given more.
    if (timeout < 2 ** 31) this.#timer = setTimeout(onTime, timeout);
    this.#ignore =
      signal &&
      whenAborted(signal, () => {
        this.#fail(controller, new AbortedError(attempt.summary, signal.reason));
      });
    return controller.signal;
  }

  #fail(controller: AbortController, error: Error): void {
    this.end();
    this.#stop(error);
    controller.abort(error);
  }

  /** Neither timer nor listener is left. */
  end(): void {
    clearTimeout(this.#timer);
    this.#ignore?.();
  }
}

const reactions = new WeakMap<AbortSignal, Set<() => void>>();

function react(this: AbortSignal): void {
  reactions.get(this)?.forEach((reaction) => {
    reaction();
  });
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
