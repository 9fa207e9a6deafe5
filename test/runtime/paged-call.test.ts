import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sendPaged, type PagedCall } from '../../templates/runtime/call/paged-call.js';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import { AbortedError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { PagedOperation } from '../../templates/runtime/operation.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { plainApi } from './sample-api.js';

interface Params {
  readonly page?: number;
  readonly perPage?: number;
}
interface Page {
  readonly items?: readonly number[];
  readonly totalCount?: number;
}

const list: PagedOperation<Params, Page, number> = {
  action: 'things.get',
  path: '/thing',
  method: 'GET',
  query: ['page', 'perPage'],
  paging: {
    by: 'page',
    position: 'page',
    first: 0,
    size: 'perPage',
    defaultSize: 3,
    items: 'items',
    total: 'totalCount',
  },
};

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = counting(8);
});
afterAll(() => server.close());

/** As many numbers, three a page. */
function counting(totalCount: number): Reply {
  return (response, { target }) => {
    const page = Number(new URL(target, 'http://a').searchParams.get('page'));
    const length = Math.max(0, Math.min(3, totalCount - page * 3));
    const items = Array.from({ length }, (_, index) => page * 3 + index);
    replyJson(200, { items, totalCount })(response, { target, method: '', headers: {}, body: '' });
  };
}

function listed(params?: Params, options?: RequestOptions): PagedCall<Page, number> {
  const http = new HttpClient(plainApi, { url: server.url });
  const call = sendPaged(http, list, params, options);
  if (call === undefined) throw new Error('No call');
  return call;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('a call is a promise of its page, by one request', async () => {
  const page: Page = await listed();
  expect(page).toEqual({ items: [0, 1, 2], totalCount: 8 });
  expect(server.requests).toHaveLength(1);
});

test('a call iterates over every item, one request a page', async () => {
  const call = listed();
  expect(await all(call)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(server.requests.map(({ target }) => target)).toEqual([
    '/thing',
    '/thing?page=1',
    '/thing?page=2',
  ]);
});

test('a call has its pages as they came', async () => {
  expect(await all(listed().pages())).toEqual([
    { items: [0, 1, 2], totalCount: 8 },
    { items: [3, 4, 5], totalCount: 8 },
    { items: [6, 7], totalCount: 8 },
  ]);
});

test('a call begins at a later page and leaves its parameters alone', async () => {
  const params = Object.freeze({ page: 1, perPage: 3 });
  expect(await all(listed(params))).toEqual([3, 4, 5, 6, 7]);
  expect(server.requests.map(({ target }) => target)).toEqual([
    '/thing?page=1&perPage=3',
    '/thing?page=2&perPage=3',
  ]);
});

test('a loop that breaks sends no more', async () => {
  for await (const item of listed()) if (item === 1) break;
  expect(server.requests).toHaveLength(1);
  for await (const page of listed().pages()) if (page.items?.includes(3)) break;
  expect(server.requests).toHaveLength(3);
});

test('an abort between two pages is an error, and sends no more', async () => {
  const controller = new AbortController();
  const found: number[] = [];
  const loop = async (): Promise<void> => {
    for await (const item of listed({}, { signal: controller.signal })) {
      found.push(item);
      if (item === 2) controller.abort();
    }
  };
  await expect(loop()).rejects.toThrow(AbortedError);
  expect(found).toEqual([0, 1, 2]);
  expect(server.requests).toHaveLength(1);
});

test('a page that fails ends the loop with its error', async () => {
  server.reply = (response, request) => {
    const reply = request.target.includes('page=1') ? replyJson(404, {}) : counting(8);
    reply(response, request);
  };
  await expect(all(listed())).rejects.toMatchObject({ status: 404 });
});

test('a call has its answer too', async () => {
  const call = listed();
  expect(await call.withResponse()).toMatchObject({ status: 200, data: { totalCount: 8 } });
  expect((await listed().asResponse()).status).toBe(200);
});

test('a callback gets the one page', async () => {
  const http = new HttpClient(plainApi, { url: server.url });
  const outcome = await new Promise((resolve) => {
    const given = sendPaged(http, list, { page: 2 }, (...args) => {
      resolve([given, ...args]);
    });
  });
  expect(outcome).toEqual([undefined, null, { items: [6, 7], totalCount: 8 }]);
  expect(server.requests).toHaveLength(1);
});

test('ten thousand pages take no more memory than one', async () => {
  const pages = 10_000;
  const fetch = (url: string): Promise<Response> => {
    const page = Number(new URL(url).searchParams.get('page'));
    const items = page < pages ? Array.from({ length: 3 }, () => page) : [];
    return Promise.resolve(Response.json({ items, padding: 'x'.repeat(1000) }));
  };
  let count = 0;
  let start = 0;
  for await (const item of listed({}, { fetch })) {
    count += 1;
    if (item === 1000 && start === 0) start = heldMemory();
  }
  expect(count).toBe(3 * pages);
  expect(heldMemory() - start).toBeLessThan(5 * 2 ** 20);
});

/** In bytes, without what is only waiting to be collected. */
function heldMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}
