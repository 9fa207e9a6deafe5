// Generated from input-docs/accessToken.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type AccessTokenDeleteParams,
  type AccessTokenGetParams,
  type AccessTokenPatchParams,
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

describe('accessToken.get', () => {
  const params: AccessTokenGetParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AccessTokenGetParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
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

  test('sends GET /access-tokens/{accessTokenId}', async () => {
    server.replyWith(200, result);
    const answer = await client.accessToken.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.accessToken.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.accessToken.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.accessToken.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.accessToken.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without accessTokenId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'accessTokenId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.accessToken.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['accessTokenId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('accessToken.patch', () => {
  const params: AccessTokenPatchParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
    accessToken: {
      name: 'name é例',
      status: 'active',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AccessTokenPatchParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
    accessToken: {
      name: 'name é例',
      status: 'active',
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

  test('sends PATCH /access-tokens/{accessTokenId}', async () => {
    server.replyWith(200, result);
    const answer = await client.accessToken.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    server.replyWith(200, result);
    await client.accessToken.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.accessToken.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.accessToken.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.accessToken.patch(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.accessToken.patch(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without accessTokenId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'accessTokenId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.accessToken.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['accessTokenId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without accessToken', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'accessToken');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.accessToken.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['accessToken'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('accessToken.delete', () => {
  const params: AccessTokenDeleteParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AccessTokenDeleteParams = {
    accessTokenId: 'accessTokenId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /access-tokens/{accessTokenId}', async () => {
    server.replyWith(200, result);
    const answer = await client.accessToken.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.accessToken.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/access-tokens/accessTokenId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.accessToken.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.accessToken.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.accessToken.delete(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without accessTokenId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'accessTokenId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.accessToken.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['accessTokenId'] });
    expect(server.requests()).toEqual([]);
  });
});
