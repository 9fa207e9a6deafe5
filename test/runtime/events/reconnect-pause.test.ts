import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { pauseBeforeReconnect } from '../../../templates/runtime/events/reconnect-pause.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test.each([
  ['what the server asks for', 1000, 1, 0, 1000],
  ['some more after a failure', 1000, 1, 0.5, 1500],
  ['more after more failures', 1000, 4, 0.5, 5000],
  ['not more and more for ever', 1000, 60, 0.5, 16_000],
  ['a little where the server asks for nothing', 0, 2, 0.5, 100],
  ['what a timer can hold', 1e20, 1, 0, 2 ** 31 - 1],
])('the wait is %s', async (_, retry, failures, random, expected) => {
  jest.spyOn(Math, 'random').mockReturnValue(random);
  const { signal } = new AbortController();
  let isOver = false;
  const pause = pauseBeforeReconnect(retry, failures, signal).then(() => {
    isOver = true;
  });
  await jest.advanceTimersByTimeAsync(expected - 1);
  expect(isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  await pause;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the wait ends with the signal, and its timer too', async () => {
  const controller = new AbortController();
  const pause = pauseBeforeReconnect(1000, 1, controller.signal);
  controller.abort();
  await pause;
  await pauseBeforeReconnect(1000, 1, controller.signal);
  expect(jest.getTimerCount()).toBe(0);
});
