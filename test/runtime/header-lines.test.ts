import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { bearer, inHeader, inQuery } from '../../templates/runtime/request/authentication.js';
import { startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation, type LooseParams } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const lines = 's3cret\r\nx-evil: 1';

describe('a line break in a header is refused before anything is sent, and not told', () => {
  const ways: readonly (readonly [
    string,
    typeof bearer,
    RequestOptions,
    LooseOperation,
    LooseParams,
  ])[] = [
    ['the token', bearer, { accessToken: lines }, getThing, {}],
    ['what gives the token', bearer, { accessToken: () => lines }, getThing, {}],
    ['the token in a header', inHeader('x-key'), { accessToken: lines }, getThing, {}],
    ['an option', bearer, { headers: { 'user-agent': lines } }, getThing, {}],
    ['a parameter', bearer, {}, { ...getThing, headers: ['x-one'] }, { 'x-one': lines }],
    ['an object', bearer, { headers: { 'x-one': `a\r\n b` } }, getThing, {}],
  ];
  test.each(ways)('in %s', async (_, authentication, options, operation, params) => {
    const http = new HttpClient({ ...plainApi, authentication }, { url: server.url, ...options });
    const end = await http.call(operation, params).catch((error: unknown) => error);
    expect(end).toMatchObject({ name: 'InvalidParameterError' });
    expect(inspect(end, { depth: 9 })).not.toContain('s3cret');
    expect(server.requests).toEqual([]);
  });

  test('in what a hook sets', async () => {
    const http = new HttpClient(plainApi, {
      url: server.url,
      hooks: [
        (attempt, next) => {
          attempt.headers.set('x-one', lines);
          return next(attempt);
        },
      ],
    });
    await expect(http.call(getThing, {})).rejects.toMatchObject({ name: 'TypeError' });
    expect(server.requests).toEqual([]);
  });

  test('but in a query it is text', async () => {
    const http = new HttpClient(
      { ...plainApi, authentication: inQuery('key') },
      { url: server.url, accessToken: lines },
    );
    await http.call(getThing, {});
    expect(server.requests[0]?.target).toBe('/thing?key=s3cret%0D%0Ax-evil%3A%201');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-evil');
  });
});
