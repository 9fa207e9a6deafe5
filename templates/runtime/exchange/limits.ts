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
  throw new InvalidParameterError('timeout', 'more than 0 milliseconds');
}

/** How long what is under way of a call may take, and whether its caller still wants it. */
export class Limits {
  readonly #timeout: number;
  readonly #signal: AbortSignal | undefined;
  readonly #stop: (error: Error) => void;
  #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ignore: (() => void) | undefined;

  /** @param stop ends the call, which does not wait for what is under way */
  constructor({ timeout, signal }: CallSettings, stop: (error: Error) => void) {
    this.#timeout = timeout;
    this.#signal = signal;
    this.#stop = stop;
  }

  /**
   * Something begins, and what was under way before is over. It has all of the time.
   * @param summary of what is under way at the end
   * @returns what tells it that a limit has come
   * @throws {AbortedError}
   */
  start(summary: () => RequestSummary): AbortSignal {
    const timeout = this.#timeout;
    return this.#arm(timeout, summary, () => {
      this.#fail(new TimeoutError(summary(), timeout));
    });
  }

  /**
   * Does nothing for so many milliseconds.
   * @throws {AbortedError}
   */
  pause(milliseconds: number, summary: () => RequestSummary): Promise<void> {
    return new Promise((resolve) => {
      this.#arm(milliseconds, summary, resolve);
    });
  }

  /** Neither timer nor listener is left. */
  end(): void {
    clearTimeout(this.#timer);
    this.#ignore?.();
  }

  #arm(timeout: number, summary: () => RequestSummary, onTime: () => void): AbortSignal {
    this.end();
    const signal = this.#signal;
    if (signal?.aborted) throw new AbortedError(summary(), signal.reason);
    const controller = new AbortController();
    this.#controller = controller;
    if (timeout <= longestTimeout) this.#timer = setTimeout(onTime, timeout);
    this.#ignore =
      signal &&
      whenAborted(signal, () => {
        this.#fail(new AbortedError(summary(), signal.reason));
      });
    return controller.signal;
  }

  #fail(error: Error): void {
    this.end();
    this.#stop(error);
    this.#controller?.abort(error);
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
