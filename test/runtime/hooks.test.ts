import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TimeoutError } from '../../templates/runtime/errors/errors.js';
import type { Hook } from '../../templates/runtime/hooks/hooks.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { inTurn, ok, silence } from './bad-replies.js';
import { replyJson, startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = ok;
});
afterAll(() => server.close());

const post: LooseOperation = { ...getThing, method: 'POST', body: 'thing', encodeBody: encodeJson };

function callWith(hook: Hook, operation: LooseOperation = post): Promise<unknown> {
  const http = new HttpClient(plainApi, { url: server.url, accessToken: 't0ken', retries: 1 });
  return http.call(operation, { thing: { a: 1 } }, { hooks: [hook] });
}

test('a hook sees the whole request', async () => {
  const seen: unknown[] = [];
  await callWith((attempt, next) => {
    const { action, method, number, url, headers, body, signal } = attempt;
    seen.push(action, method, number, url, headers.get('authorization'), body, signal.aborted);
    return next(attempt);
  });
  const url = `${server.url}/thing`;
  expect(seen).toEqual(['thing.get', 'POST', 1, url, 'Bearer t0ken', '{"a":1}', false]);
});

test('a hook changes headers in place', async () => {
  await callWith((attempt, next) => {
    attempt.headers.set('x-trace', '7');
    attempt.headers.delete('authorization');
    return next(attempt);
  });
  expect(server.requests[0]?.headers).toMatchObject({ 'x-trace': '7' });
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
});

test('a hook gives another URL, other headers and another body', async () => {
  await callWith((attempt, next) =>
    next(
      attempt.with({
        url: `${server.url}/other?a=b`,
        headers: new Headers({ 'x-only': '1' }),
        body: 'text',
      }),
    ),
  );
  expect(server.requests).toMatchObject([
    { method: 'POST', target: '/other?a=b', headers: { 'x-only': '1' }, body: 'text' },
  ]);
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
});

test('a hook repeats by asking twice', async () => {
  server.reply = inTurn(replyJson(400, {}), ok);
  const answer = callWith(async (attempt, next) => {
    const first = await next(attempt);
    return first.ok ? first : next(attempt);
  });
  expect(await answer).toEqual({ id: 'd1' });
  expect(server.requests).toHaveLength(2);
});

test('a hook reads an answer and gives another, or answers itself', async () => {
  const recorded: string[] = [];
  const recording = callWith(async (attempt, next) => {
    const response = await next(attempt);
    recorded.push(await response.clone().text());
    return response;
  });
  expect(await recording).toEqual({ id: 'd1' });
  expect(recorded).toEqual(['{"id":"d1"}']);
  server.requests.length = 0;
  expect(await callWith(() => Promise.resolve(Response.json({ id: 'kept' })))).toEqual({
    id: 'kept',
  });
  expect(server.requests).toEqual([]);
});

test('hooks of the client are around those of the call, the first outermost', async () => {
  const order: string[] = [];
  const named =
    (name: string): Hook =>
    async (attempt, next) => {
      order.push(`before ${name}`);
      const response = await next(attempt);
      order.push(`after ${name}`);
      return response;
    };
  const http = new HttpClient(plainApi, { url: server.url, hooks: [named('1'), named('2')] });
  await http.call(getThing, {}, { hooks: [named('3')] });
  expect(order.join()).toBe('before 1,before 2,before 3,after 3,after 2,after 1');
});

const get: LooseOperation = { ...getThing };

test.each<[string, Hook]>([
  [
    'at once',
    () => {
      throw new RangeError('A bug');
    },
  ],
  ['before the request', () => Promise.reject(new RangeError('A bug'))],
  [
    'after the answer',
    async (attempt, next) => {
      await next(attempt);
      throw new RangeError('A bug');
    },
  ],
])('what a hook throws %s ends the call as it is, and is not tried again', async (when, hook) => {
  await expect(callWith(hook, get)).rejects.toThrow(RangeError);
  expect(server.requests).toHaveLength(when === 'after the answer' ? 1 : 0);
});

test('a hook sees each attempt anew, with a failure of its own', async () => {
  server.reply = inTurn((response) => response.socket?.resetAndDestroy(), ok);
  const seen: string[] = [];
  await callWith(async (attempt, next) => {
    seen.push(`${attempt.number}${attempt.headers.get('x-mark') ?? ''}`);
    attempt.headers.set('x-mark', 'mark');
    return next(attempt).catch((error: unknown) => {
      seen.push(error instanceof Error ? error.name : '');
      throw error;
    });
  }, get);
  expect(seen).toEqual(['1', 'ConnectionError', '2']);
});

test('a hook is told of a timeout as such', async () => {
  server.reply = silence;
  const seen: unknown[] = [];
  const hook: Hook = (attempt, next) =>
    next(attempt).catch((error: unknown) => {
      seen.push(error);
      throw error;
    });
  const http = new HttpClient(plainApi, { url: server.url, timeout: 100, hooks: [hook] });
  await expect(http.call(getThing, {})).rejects.toThrow(TimeoutError);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([expect.any(TimeoutError)]);
});
