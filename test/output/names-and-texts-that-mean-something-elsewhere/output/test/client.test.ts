// Generated from docs/client.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiError, createClient, type Client, type GlobalParams } from '../src/index.js';
import { calledBack } from './support/calls.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = createClient({ url: server.url, accessToken: 'user:secret', retries: 0 });
});

afterAll(() => server.close());

describe('client.get-all', () => {
  const params: GlobalParams = {
    ['__proto__']: false,
    class: 'class /?#%+&=é例',
  };
  const result = 'result';

  test('sends GET /client', async () => {
    server.replyWith(200, result);
    const answer = await client.client.getAll(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/client',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'false'],
      ['class', 'class /?#%+&=é例'],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.client.getAll();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/client',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'true'],
      ['class', "it's"],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.client.getAll(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.client.getAll(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});
