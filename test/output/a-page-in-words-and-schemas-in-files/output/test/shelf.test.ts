// Generated from docs/shelf.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type ShelfGetItemsParams,
  type ShelfPosPrintParams,
} from '../src/index.js';
import { calledBack, failureOf, without } from './support/calls.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = createClient({ url: server.url, accessToken: 'user:secret', retries: 0 });
});

afterAll(() => server.close());

describe('shelf.getItems', () => {
  const params: ShelfGetItemsParams = {
    shelfId: 'shelfId /?#%+&=é例',
    page: 'page é例',
    full: 'full é例',
    order: 'asc',
    kinds: ['kinds é例'],
    like: 'like /?#%+&=é例',
    filter: ['filter é例'],
  };
  const required: ShelfGetItemsParams = {
    shelfId: 'shelfId /?#%+&=é例',
  };
  const result = ['result é例'];

  test('sends GET /shelves/{shelfId}', async () => {
    server.replyWith(200, result);
    const answer = await client.shelf.getItems(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/shelves/shelfId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {},
    });
    expect(request?.query).toEqual([
      ['page', 'page é例'],
      ['full', 'full é例'],
      ['order', 'asc'],
      ['kinds', 'kinds é例'],
      ['like', 'like /?#%+&=é例'],
      ['filter', 'filter é例'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.shelf.getItems(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/shelves/shelfId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {},
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.shelf.getItems(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.shelf.getItems(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {};
    server.replyWith(404, body);
    const error = await failureOf(client.shelf.getItems(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      body,
    });
  });

  test('is refused without shelfId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'shelfId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.shelf.getItems(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['shelfId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('shelf.POSPrint', () => {
  const params: ShelfPosPrintParams = {
    shelfId: 'shelfId /?#%+&=é例',
  };
  const result = undefined;

  test('sends POST /shelves/{shelfId}', async () => {
    server.replyWith(204, result);
    const answer = await client.shelf.POSPrint(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/shelves/shelfId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {},
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(204, result);
    const outcome = await calledBack((callback) => client.shelf.POSPrint(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.shelf.POSPrint(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {};
    server.replyWith(404, body);
    const error = await failureOf(client.shelf.POSPrint(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      body,
    });
  });

  test('is refused without shelfId', async () => {
    server.replyWith(204, result);
    const incomplete = without(params, 'shelfId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.shelf.POSPrint(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['shelfId'] });
    expect(server.requests()).toEqual([]);
  });
});
