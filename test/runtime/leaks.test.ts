import { spawn } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { getThing, plainApi } from './sample-api.js';

/** Answers that nobody has ended, neither the server nor the client. */
const open = new Set<ServerResponse>();
const server = createServer((request, response) => {
  open.add(response);
  response.on('close', () => open.delete(response));
  const name = request.url ?? '';
  replies[name]?.(response);
});
const replies: { readonly [path: string]: (response: ServerResponse) => unknown } = {
  '/good': (response) => response.end('{"a":1}'),
  '/bad': (response) => response.writeHead(500).end('{"message":"No"}'),
  '/silent': () => undefined,
  '/stalled': (response) => response.writeHead(200, { 'content-length': 100 }).write('{'),
  '/broken': (response) => response.socket?.resetAndDestroy(),
};
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not a TCP server');
  url = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test.each(['/silent', '/stalled'])('no socket is left at a server that is %s', async (path) => {
  const http = new HttpClient(plainApi, { url, timeout: 150 });
  const call = http.call({ ...getThing, path }, {});
  const failed = expect(call).rejects.toThrow('no complete answer');
  await until(() => open.size === 1);
  await failed;
  await until(() => open.size === 0);
});

test('two hundred calls at a time that share a signal have one listener, then none', async () => {
  const { signal } = new AbortController();
  const http = new HttpClient(plainApi, { url });
  const calls = Array.from({ length: 200 }, (_, index) => {
    const path = index % 2 === 0 ? '/good' : '/silent';
    return http.call({ ...getThing, path }, {}, { signal, timeout: 400 }).catch(() => undefined);
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  await Promise.all(calls);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('an abort ends all calls that share the signal', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const http = new HttpClient(plainApi, { url });
  const calls = Array.from({ length: 20 }, () =>
    http.call({ ...getThing, path: '/stalled' }, {}, { signal }).catch(String),
  );
  setTimeout(() => {
    controller.abort();
  }, 50);
  expect(new Set(await Promise.all(calls)).size).toBe(1);
  expect(String(await calls[0])).toMatch(/^AbortedError/);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

/** What a process sees that jest hides: rejections of nobody, warnings, and whether it ends. */
const script = (clientUrl: URL): string => `
  import { HttpClient } from ${JSON.stringify(clientUrl.href)};
  import { send } from ${JSON.stringify(new URL('call/send.js', clientUrl).href)};
  process.on('unhandledRejection', (error) => console.log('unhandled', error.name));
  process.on('warning', (warning) => console.log('warning', warning.name));
  const api = ${JSON.stringify({ ...plainApi, url: 'here' })};
  const http = new HttpClient({ ...api, authentication: () => ({ headers: {}, query: [] }) }, {
    url: process.argv[1], retries: 1, timeout: 100,
  });
  const shared = new AbortController();
  const names = [];
  const keep = (promise) => promise.then(() => names.push('ok'), (error) => names.push(error.name));
  const calls = [];
  for (const path of ['/good', '/bad', '/silent', '/stalled', '/broken']) {
    const operation = { action: 'thing.get', method: 'GET', path };
    for (const moment of [-1, 0, 20, 1000]) {
      const own = new AbortController();
      if (moment < 0) own.abort();
      setTimeout(() => own.abort(), moment).unref();
      for (const { signal } of [own, shared]) {
        const call = () => http.call(operation, {}, { signal });
        calls.push(keep(call()), keep(call().withResponse()), keep(call().asResponse()));
        const both = call();
        calls.push(keep(both.withResponse()), keep(both.asResponse()));
      }
    }
    send(http, operation, {}, () => {});
  }
  await Promise.all(calls);
  const hang = { accessToken: () => new Promise(() => {}), timeout: 20 };
  await keep(http.call({ action: 'a', method: 'GET', path: '/good' }, {}, hang));
  const { getEventListeners } = await import('node:events');
  console.log('calls', names.length, 'listeners', getEventListeners(shared.signal, 'abort').length);
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  console.log('timers', timers());
`;

test('nothing is left of calls that end at each moment, and the process ends by itself', async () => {
  const client = new URL('../../templates/runtime/http-client.js', import.meta.url);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script(client), url]);
  const [printed, wrong] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(wrong).toBe('');
  expect(printed).toBe('calls 201 listeners 0\ntimers 0\n');
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
