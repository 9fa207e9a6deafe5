import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ClientOptions } from '../../templates/runtime/client-options.js';
import { AbortedError, TimeoutError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { drip, ok, replyHeaders, silence, stall } from './bad-replies.js';
import { startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const never = (): Promise<never> => new Promise(() => undefined);

const slow: readonly (readonly [string, Reply, ClientOptions])[] = [
  ['the headers', silence, {}],
  ['the rest of the body', stall, {}],
  ['the end of a body that drips', drip, {}],
  ['the token', ok, { accessToken: never }],
  ['a hook', ok, { hooks: [never] }],
  ['a hook that has the answer', ok, { hooks: [(attempt, next) => next(attempt).then(never)] }],
];

test.each(slow)(
  'a timeout ends the wait for %s, and is not tried again',
  async (_, reply, more) => {
    server.reply = reply;
    const http = new HttpClient(plainApi, { url: server.url, timeout: 150, ...more });
    const start = performance.now();
    const path = `/slow/${performance.now()}`;
    const call = http.call({ ...getThing, path }, {});
    await expect(call).rejects.toThrow(TimeoutError);
    await expect(call).rejects.toMatchObject({ timeout: 150, request: { action: 'thing.get' } });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(server.requests.filter(({ target }) => target === path).length).toBeLessThan(2);
  },
);

test.each(slow)('an abort ends the wait for %s', async (_, reply, more) => {
  server.reply = reply;
  const http = new HttpClient(plainApi, { url: server.url, ...more });
  const controller = new AbortController();
  const call = http.call(getThing, {}, { signal: controller.signal });
  setTimeout(() => {
    controller.abort('enough');
  }, 50);
  await expect(call).rejects.toThrow(AbortedError);
  await expect(call).rejects.toMatchObject({ cause: 'enough' });
});

test('a connection that nobody accepts is a timeout, or aborted', async () => {
  const { url, close } = await fullServer();
  try {
    const http = new HttpClient(plainApi, { url, timeout: 150 });
    await expect(http.call(getThing, {})).rejects.toThrow(TimeoutError);
    const controller = new AbortController();
    const aborted = http.call(getThing, {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 20);
    await expect(aborted).rejects.toThrow(AbortedError);
  } finally {
    close();
  }
});

test('the timeout counts anew for each attempt', async () => {
  let count = 0;
  server.reply = (response, request) => {
    count += 1;
    const reply = count < 3 ? replyHeaders(503, { 'retry-after-ms': '0' }) : ok;
    setTimeout(() => {
      reply(response, request);
    }, 120);
  };
  const http = new HttpClient(plainApi, { url: server.url, timeout: 250 });
  expect(await http.call(getThing, {})).toEqual({ id: 'd1' });
});

const late: readonly (readonly [string, () => Response | Promise<Response>])[] = [
  ['a status that is tried again', () => new Response('busy', busy)],
  ['a refused token', () => new Response('no', { status: 401 })],
  ['a redirect', () => new Response(null, { status: 307, headers: { location: '/other' } })],
  ['a success', () => new Response('{}')],
  ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
];
const busy = { status: 503, headers: { 'retry-after-ms': '0' } };

test.each(late)(
  'after a timeout, %s from a fetch that is deaf starts nothing',
  async (_, answer) => {
    let attempts = 0;
    let answered = (): void => undefined;
    const end = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const http = new HttpClient(plainApi, {
      timeout: 50,
      retries: 5,
      accessToken: (refused) => (refused === undefined ? 'token' : 'other'),
      // It does not listen to its signal.
      fetch: async () => {
        attempts += 1;
        await new Promise((resolve) => setTimeout(resolve, 150));
        setTimeout(answered, 100);
        return answer();
      },
    });
    const start = performance.now();
    const call = http.call(getThing, {});
    await expect(call).rejects.toThrow(TimeoutError);
    expect(performance.now() - start).toBeLessThan(140);
    await end;
    expect(attempts).toBe(1);
  },
);

test('an abort after the end changes nothing', async () => {
  server.reply = ok;
  const controller = new AbortController();
  const http = new HttpClient(plainApi, { url: server.url });
  const call = http.call(getThing, {}, { signal: controller.signal });
  expect(await call).toEqual({ id: 'd1' });
  controller.abort();
  expect(await call).toEqual({ id: 'd1' });
});

/** A server that listens but accepts nothing, and whose queue of connections is full. */
async function fullServer(): Promise<{ readonly url: string; readonly close: () => void }> {
  const script = `
    const server = require('node:net').createServer().listen(0, '127.0.0.1', 1, () => {
      require('node:fs').writeSync(1, String(server.address().port));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['--eval', script]);
  const [port] = await once(child.stdout, 'data').then((chunks) => chunks.map(Number));
  const sockets = Array.from({ length: 8 }, () => connect({ port: port ?? 0, host: '127.0.0.1' }));
  for (const socket of sockets) socket.on('error', () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url: `http://127.0.0.1:${port ?? 0}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}
