import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { ClientOptions, RequestOptions } from '../../templates/runtime/client-options.js';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { HttpMethod } from '../../templates/runtime/operation.js';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import {
  inTurn,
  ok,
  replyHeaders,
  resetBeforeHeaders,
  resetMidBody,
  resetMidHeaders,
  truncated,
} from './bad-replies.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  // No wait between attempts but where a server asks for one.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => server.close());

/** How many requests arrived until it was over, and how it ended. */
async function outcomeOf(
  reply: Reply,
  method: HttpMethod,
  client: ClientOptions = {},
  options: RequestOptions = {},
): Promise<string> {
  server.reply = reply;
  const http = new HttpClient(plainApi, { url: server.url, ...client });
  const writes = method === 'POST' || method === 'PATCH' || method === 'PUT';
  const operation: LooseOperation = {
    ...getThing,
    method,
    ...(writes ? { body: 'thing', encodeBody: encodeJson } : {}),
  };
  const end = await http.call(operation, { thing: { a: 1 } }, options).then(
    () => 'success',
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );
  return `${server.requests.length} ${end}`;
}

const repeatable: readonly HttpMethod[] = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
const writes: readonly HttpMethod[] = ['POST', 'PATCH'];

/** Statuses, and how many requests there are for what may be done twice, and for what may not. */
const statuses: readonly (readonly [number, number, number])[] = [
  [400, 1, 1],
  [401, 1, 1],
  [404, 1, 1],
  [408, 3, 1],
  [409, 1, 1],
  [425, 1, 1],
  [429, 3, 3],
  [500, 3, 1],
  [501, 1, 1],
  [502, 3, 1],
  [503, 3, 3],
  [504, 3, 1],
  [505, 1, 1],
];

test.each(statuses)('%i is sent %i times, POST and PATCH %i times', async (status, safe, write) => {
  for (const method of [...repeatable, ...writes]) {
    server.requests.length = 0;
    const count = repeatable.includes(method) ? safe : write;
    expect(await outcomeOf(replyJson(status, {}), method)).toMatch(new RegExp(`^${count} \\w+`));
  }
});

const breaks: readonly (readonly [string, Reply])[] = [
  ['before the headers', resetBeforeHeaders],
  ['in the middle of the headers', resetMidHeaders],
  ['in the middle of the body', resetMidBody],
  ['before the body is whole', truncated],
];

test.each(breaks)('what breaks %s is sent again, but not by POST and PATCH', async (_, reply) => {
  for (const method of ['GET', 'PUT', 'DELETE'] as const) {
    server.requests.length = 0;
    expect(await outcomeOf(reply, method)).toBe('3 ConnectionError');
    server.requests.length = 0;
    expect(await outcomeOf(inTurn(reply, ok), method)).toBe('2 success');
  }
  for (const method of writes) {
    server.requests.length = 0;
    expect(await outcomeOf(inTurn(reply, ok), method)).toBe('1 ConnectionError');
  }
});

test('a write is repeated as a whole', async () => {
  const replies = inTurn(replyHeaders(503, {}), replyHeaders(429, {}), ok);
  expect(await outcomeOf(replies, 'POST')).toBe('3 success');
  expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
});

test.each<[string, ClientOptions, RequestOptions, string]>([
  ['are two if nobody says', {}, {}, '3 InternalServerError'],
  ['are what the client says', { retries: 4 }, {}, '5 InternalServerError'],
  ['are rather what the call says', { retries: 4 }, { retries: 1 }, '2 InternalServerError'],
  ['may be none', { retries: 4 }, { retries: 0 }, '1 InternalServerError'],
  ['are none for what is no number', {}, { retries: NaN }, '1 InternalServerError'],
])('retries %s', async (_, client, options, outcome) => {
  expect(await outcomeOf(replyJson(500, {}), 'GET', client, options)).toBe(outcome);
});

test.each<[string, ClientOptions, RequestOptions, string]>([
  ['the client asks', { retryWrites: true }, {}, '2 success'],
  ['the call asks', {}, { retryWrites: true }, '2 success'],
  ['the call does not', { retryWrites: true }, { retryWrites: false }, '1 InternalServerError'],
])('writes are sent again after 500 when %s', async (_, client, options, outcome) => {
  expect(await outcomeOf(inTurn(replyJson(500, {}), ok), 'POST', client, options)).toBe(outcome);
});

test.each<[string, Reply, ClientOptions]>([
  ['after 503', replyJson(503, {}), {}],
  ['after 401', replyJson(401, {}), { accessToken: (refused) => (refused ? 'new' : 'old') }],
  ['when the connection breaks', resetBeforeHeaders, {}],
])('a body that is a stream is never sent twice: %s', async (_, reply, client) => {
  server.reply = reply;
  const http = new HttpClient(plainApi, { url: server.url, retryWrites: true, ...client });
  const operation = {
    ...getThing,
    method: 'PUT',
    parts: ['file'],
    encodeBody: encodeParts,
  } as const;
  const file = new Blob(['content']).stream();
  await expect(http.call<unknown, Record<string, unknown>>(operation, { file })).rejects.toThrow();
  expect(server.requests).toHaveLength(1);
});

test('a file that is no stream is sent again', async () => {
  server.reply = inTurn(replyHeaders(503, {}), ok);
  const http = new HttpClient(plainApi, { url: server.url });
  const operation = {
    ...getThing,
    method: 'POST',
    parts: ['file'],
    encodeBody: encodeParts,
  } as const;
  await http.call<unknown, Record<string, unknown>>(operation, { file: new Blob(['content']) });
  expect(server.requests.map(({ body }) => body.includes('content'))).toEqual([true, true]);
});

test('a stream that gives no bytes is refused as such, and not sent again', async () => {
  const file = new ReadableStream({
    start: (controller) => {
      controller.enqueue({});
    },
  });
  let count = 0;
  // As that of Node; inside jest, Node's own takes no error of ours for an error.
  const fetch = async (_: string, { body }: RequestInit): Promise<Response> => {
    count += 1;
    await new Response(body ?? null).text().catch((cause: unknown) => {
      throw new TypeError('fetch failed', { cause });
    });
    return Response.json({});
  };
  const http = new HttpClient(plainApi, { url: server.url, fetch });
  const operation = {
    ...getThing,
    method: 'PUT',
    parts: ['file'],
    encodeBody: encodeParts,
  } as const;
  const failed = http.call<unknown, Record<string, unknown>>(operation, { file });
  await expect(failed).rejects.toThrow(InvalidParameterError);
  expect(count).toBe(1);
});
