// Generated from input-docs/accessTokens.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  createClient,
  type Client,
  type AccessTokensPostParams,
  type GlobalParams,
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

describe('accessTokens.get', () => {
  const params: GlobalParams = {
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        accessTokenId: '575ecf887ae143cd83dc4aa2',
        userId: '575ecf887ae143cd83dc4aa2',
        name: 'name é例',
        creationDate: '2016-06-13T04:00:00.000Z',
        lastUpdated: '2016-06-13T04:00:00.000Z',
        expirationDate: '2016-06-13T04:00:00.000Z',
        scope: ['scope é例'],
        status: 'active',
        token: 'token é例',
      },
    ],
    count: 1,
  };

  test('sends GET /access-tokens', async () => {
    server.replyWith(200, result);
    const answer = await client.accessTokens.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/access-tokens',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.accessTokens.get();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/access-tokens',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.accessTokens.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.accessTokens.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});

describe('accessTokens.post', () => {
  const params: AccessTokensPostParams = {
    accessToken: {
      id: '575ecf887ae143cd83dc4aa2',
      accessTokenId: '575ecf887ae143cd83dc4aa2',
      userId: '575ecf887ae143cd83dc4aa2',
      name: 'name é例',
      creationDate: '2016-06-13T04:00:00.000Z',
      lastUpdated: '2016-06-13T04:00:00.000Z',
      expirationDate: '2016-06-13T04:00:00.000Z',
      scope: ['scope é例'],
      status: 'active',
      token: 'token é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AccessTokensPostParams = {
    accessToken: {
      id: '575ecf887ae143cd83dc4aa2',
      accessTokenId: '575ecf887ae143cd83dc4aa2',
      userId: '575ecf887ae143cd83dc4aa2',
      name: 'name é例',
      creationDate: '2016-06-13T04:00:00.000Z',
      lastUpdated: '2016-06-13T04:00:00.000Z',
      expirationDate: '2016-06-13T04:00:00.000Z',
      scope: ['scope é例'],
      status: 'active',
      token: 'token é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    accessTokenId: '575ecf887ae143cd83dc4aa2',
    userId: '575ecf887ae143cd83dc4aa2',
    name: 'name é例',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    expirationDate: '2016-06-13T04:00:00.000Z',
    scope: ['scope é例'],
    status: 'active',
    token: 'token é例',
  };

  test('sends POST /access-tokens', async () => {
    server.replyWith(201, result);
    const answer = await client.accessTokens.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/access-tokens',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(params.accessToken);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.accessTokens.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/access-tokens',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(params.accessToken);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.accessTokens.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.accessTokens.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.accessTokens.post(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without accessToken', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'accessToken');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.accessTokens.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['accessToken'] });
    expect(server.requests()).toEqual([]);
  });
});
