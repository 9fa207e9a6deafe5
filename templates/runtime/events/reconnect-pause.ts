/** The wait between two connections. */

/** In milliseconds. */
const longestBackoff = 30_000;
/** In milliseconds: a server that asks for no wait does not get a storm when it fails. */
const shortestBackoff = 100;

/** Timers hold no more, and fire at once when they are given more: about 25 days. */
const longestTimeout = 2 ** 31 - 1;

/**
 * Never shorter than the server asks for, and up to twice as long after each failure, so that the
 * clients of a server that comes back do not come all at once.
 * @param retry in milliseconds
 * @param failures how many connections without an event there were, at least 1
 * @param signal ends the wait, which is no error
 */
export function pauseBeforeReconnect(
  retry: number,
  failures: number,
  signal: AbortSignal,
): Promise<void> {
  const backoff = Math.max(retry, shortestBackoff) * 2 ** (failures - 1);
  return pause(retry + Math.random() * Math.min(backoff, longestBackoff), signal);
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(time, longestTimeout));
    signal.addEventListener('abort', end);
  });
}
