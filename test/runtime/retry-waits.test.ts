import { getEventListeners } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { AbortedError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { inTurn, ok, replyHeaders } from './bad-replies.js';
import { replyJson, startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => server.close());

test('the wait is as long as the server asks', async () => {
  server.reply = inTurn(replyHeaders(429, { 'retry-after-ms': '150' }), ok);
  const start = performance.now();
  await new HttpClient(plainApi, { url: server.url }).call(getThing, {});
  expect(performance.now() - start).toBeGreaterThan(145);
  expect(server.requests).toHaveLength(2);
});

test('a wait of more than a minute is left to the caller, at once', async () => {
  server.reply = replyHeaders(503, { 'retry-after': '61' });
  const failed = new HttpClient(plainApi, { url: server.url }).call(getThing, {});
  await expect(failed).rejects.toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(1);
});

test('an abort ends the wait, and leaves neither timer nor listener', async () => {
  server.reply = replyHeaders(503, { 'retry-after': '50' });
  const controller = new AbortController();
  const { signal } = controller;
  const failed = new HttpClient(plainApi, { url: server.url }).call(getThing, {}, { signal });
  const outcome = failed.catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  const timers = countTimers();
  controller.abort('enough');
  expect(await outcome).toBeInstanceOf(AbortedError);
  expect(await outcome).toMatchObject({ cause: 'enough', request: { attempt: 1 } });
  expect(server.requests).toHaveLength(1);
  expect(countTimers()).toBe(timers - 1);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the timeout is of an attempt, and not of the wait', async () => {
  server.reply = inTurn(replyHeaders(503, { 'retry-after-ms': '150' }), ok);
  const http = new HttpClient(plainApi, { url: server.url, timeout: 100 });
  expect(await http.call(getThing, {})).toEqual({ id: 'd1' });
});

test('hooks and errors know which attempt it is', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  server.reply = replyJson(500, {});
  const numbers: number[] = [];
  const http = new HttpClient(plainApi, {
    url: server.url,
    hooks: [
      (attempt, next) => {
        numbers.push(attempt.number);
        return next(attempt);
      },
    ],
  });
  await expect(http.call(getThing, {})).rejects.toMatchObject({ request: { attempt: 3 } });
  expect(numbers).toEqual([1, 2, 3]);
});

test('a client repeats a hundred times at most where all fails, and then earns it', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  server.reply = replyJson(503, {});
  const http = new HttpClient(plainApi, { url: server.url });
  for (let count = 0; count < 60; count += 1) {
    await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 503 });
  }
  expect(server.requests).toHaveLength(160);
  server.reply = ok;
  for (let count = 0; count < 5; count += 1) await http.call(getThing, {});
  server.requests.length = 0;
  server.reply = replyJson(503, {});
  await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(2);
});

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}
