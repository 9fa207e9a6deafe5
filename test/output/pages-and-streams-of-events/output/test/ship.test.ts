// Generated from docs/ship.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MissingParameterError,
  NotFoundError,
  Status418Error,
  createClient,
  type Client,
  type ShipHornParams,
  type ShipSignalsParams,
} from '../src/index.js';
import { dataOf, failureOf, without } from './support/calls.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = createClient({ url: server.url, accessToken: 'user:secret', retries: 0 });
});

afterAll(() => server.close());

describe('ship.signals', () => {
  const params: ShipSignalsParams = {
    shipId: 'shipId /?#%+&=é例',
  };
  const result = {
    flags: 'flags é例',
  };

  test('sends GET /ships/{shipId}/signals', async () => {
    server.replyWithEvents(result);
    const answer = await dataOf(client.ship.signals(params));
    expect(answer).toEqual([result]);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/ships/shipId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/signals',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(dataOf(client.ship.signals(params)));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with Status418Error on 418', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(418, body);
    const error = await failureOf(dataOf(client.ship.signals(params)));
    expect(error).toBeInstanceOf(Status418Error);
    expect(error).toMatchObject({
      status: 418,
      statusCode: 418,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without shipId', async () => {
    server.replyWithEvents(result);
    const incomplete = without(params, 'shipId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(dataOf(client.ship.signals(incomplete)));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['shipId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('ship.horn', () => {
  const params: ShipHornParams = {
    shipId: 'shipId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /ships/{shipId}/horn', async () => {
    server.replyWithEvents(result);
    const answer = await dataOf(client.ship.horn(params));
    expect(answer).toEqual([result]);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/ships/shipId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/horn',
      headers: {
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('is refused without shipId', async () => {
    server.replyWithEvents(result);
    const incomplete = without(params, 'shipId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(dataOf(client.ship.horn(incomplete)));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['shipId'] });
    expect(server.requests()).toEqual([]);
  });
});
