import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { logCalls, type LogDetails } from '../../templates/runtime/hooks/logging.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import { deepObject, form } from '../../templates/runtime/request/query-styles.js';
import { replyJson, startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation, type LooseParams } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = replyJson(200, {});
});
afterAll(() => server.close());

/** As JSON of others has them: keys of its own that are called as what leads to a prototype. */
const polluting: LooseParams = Object.fromEntries<unknown>([
  ['__proto__', { evil: 1 }],
  ['constructor', { prototype: { evil: 1 } }],
  ['prototype', { evil: 1 }],
]);
const names = Object.keys(polluting);

describe('no prototype changes', () => {
  test.each<[string, LooseOperation, LooseParams, string]>([
    ['a query', { ...getThing, query: names }, polluting, '__proto__=%7B%22evil%22%3A1%7D'],
    [
      'text in a query',
      { ...getThing, query: names },
      Object.fromEntries([['__proto__', 'evil']]),
      '__proto__=evil',
    ],
    [
      'an object in a query',
      { ...getThing, query: ['thing'], styles: { thing: deepObject } },
      { thing: polluting },
      'thing%5B__proto__%5D%5Bevil%5D=1&thing%5Bconstructor%5D%5Bprototype%5D%5Bevil%5D=1',
    ],
    [
      'a list in a query',
      { ...getThing, query: ['thing'], styles: { thing: form } },
      { thing: [polluting] },
      'thing%5B0%5D%5B__proto__%5D%5Bevil%5D=1',
    ],
  ])('by %s, which arrives', async (_, operation, params, expected) => {
    await new HttpClient(plainApi, { url: server.url }).call(operation, params);
    expect(server.requests[0]?.target).toContain(expected);
    expectClean();
  });

  test('by headers, a body and parts, which arrive', async () => {
    const http = new HttpClient(plainApi, { url: server.url });
    const post = { ...getThing, method: 'POST' } as const;
    await http.call({ ...post, headers: names }, polluting);
    expect(server.requests[0]?.headers['constructor']).toBe('{"prototype":{"evil":1}}');
    await http.call({ ...post, body: 'thing', encodeBody: encodeJson }, { thing: polluting });
    expect(server.requests[1]?.body).toBe(JSON.stringify(polluting));
    await http.call({ ...post, parts: names, encodeBody: encodeParts }, polluting);
    expect(server.requests[2]?.body).toMatch(/name="__proto__"\r\n\r\n\{"evil":1\}\r\n/);
    expectClean();
  });

  test('by options, which are none', async () => {
    const options = Object.fromEntries([
      ['__proto__', { url: 'http://127.0.0.1:9', accessToken: 'evil', headers: { 'x-evil': '1' } }],
    ]);
    const http = new HttpClient(plainApi, { url: server.url, ...options });
    await http.call(getThing, {}, { ...options });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-evil');
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expectClean();
  });

  test('by headers that are called so', async () => {
    server.reply = (response) => {
      response.setHeader('__proto__', 'evil');
      response.setHeader('constructor', 'evil');
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end(JSON.stringify(polluting));
    };
    const logged: LogDetails[] = [];
    const write = (_message: string, details: LogDetails): void => {
      logged.push(details);
    };
    const logger = { error: write, warn: write, info: write, debug: write };
    const http = new HttpClient(plainApi, {
      url: server.url,
      headers: Object.fromEntries([['__proto__', 'evil']]),
      hooks: [logCalls(logger, 'debug')],
    });
    const error: unknown = await http.call(getThing, {}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 404, type: null });
    expect(Object.keys(logged.at(-1)?.headers ?? {})).toContain('__proto__');
    expectClean();
  });

  function expectClean(): void {
    expect(Reflect.has({}, 'evil')).toBe(false);
    expect(Reflect.has(() => undefined, 'evil')).toBe(false);
  }
});
