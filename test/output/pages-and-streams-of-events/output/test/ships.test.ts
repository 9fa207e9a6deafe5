// Generated from docs/ships.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  LockedError,
  MissingParameterError,
  UnauthorizedError,
  createClient,
  type Client,
  type ShipsGetParams,
  type ShipsSearchParams,
} from '../src/index.js';
import { calledBack, failureOf, itemsOf, without } from './support/calls.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = createClient({ url: server.url, accessToken: 'user:secret', retries: 0 });
});

afterAll(() => server.close());

describe('ships.get', () => {
  const params: ShipsGetParams = {
    page: 0.5,
    perPage: 0.5,
  };
  const result = {
    items: [
      {
        id: 'id é例',
        name: 'name é例',
      },
    ],
    page: 1,
    perPage: 1,
    totalCount: 1,
  };

  test('sends GET /ships', async () => {
    server.replyWith(200, result);
    const answer = await client.ships.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/ships',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['page', '0.5'],
      ['perPage', '0.5'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.ships.get();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/ships',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('iterates over the items of its pages', async () => {
    server.replyWith(200, result);
    const items = await itemsOf(client.ships.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.ships.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.ships.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with UnauthorizedError on 401', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(401, body);
    const error = await failureOf(client.ships.get(params));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({
      status: 401,
      statusCode: 401,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with LockedError on 423', async () => {
    const body = {
      until: 'until é例',
    };
    server.replyWith(423, body);
    const error = await failureOf(client.ships.get(params));
    expect(error).toBeInstanceOf(LockedError);
    expect(error).toMatchObject({
      status: 423,
      statusCode: 423,
      body,
    });
  });
});

describe('ships.search', () => {
  const params: ShipsSearchParams = {
    flag: 'flag /?#%+&=é例',
    offset: 0.5,
    limit: 0.5,
  };
  const required: ShipsSearchParams = {
    flag: 'flag /?#%+&=é例',
  };
  const result = {
    matches: ['matches é例'],
    total: 0.5,
  };

  test('sends POST /ships/search', async () => {
    server.replyWith(200, result);
    const answer = await client.ships.search(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/ships/search',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['flag', 'flag /?#%+&=é例'],
      ['offset', '0.5'],
      ['limit', '0.5'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.ships.search(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/ships/search',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([['flag', 'flag /?#%+&=é例']]);
    expect(request?.body).toEqual(null);
  });

  test('iterates over the items of its pages', async () => {
    server.replyWith(200, result);
    const items = await itemsOf(client.ships.search(params));
    expect(items).toEqual(result.matches);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.ships.search(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.ships.search(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('is refused without flag', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flag');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.ships.search(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flag'] });
    expect(server.requests()).toEqual([]);
  });
});
