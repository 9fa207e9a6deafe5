// Generated from input-docs/auth.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  UnauthorizedError,
  createClient,
  type Client,
  type AuthAuthenticateDeviceParams,
  type AuthAuthenticateUserParams,
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

describe('auth.authenticateUser', () => {
  const params: AuthAuthenticateUserParams = {
    credentials: {
      email: 'ada@example.com',
      password: 'password é例',
      twoFactorCode: 'twoFactorCode é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AuthAuthenticateUserParams = {
    credentials: {
      email: 'ada@example.com',
      password: 'password é例',
      twoFactorCode: 'twoFactorCode é例',
    },
  };
  const result = {
    userId: '575ecf887ae143cd83dc4aa2',
    token: 'token é例',
  };

  test('sends POST /auth/user', async () => {
    server.replyWith(200, result);
    const answer = await client.auth.authenticateUser(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/auth/user',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.auth.authenticateUser(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/auth/user',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.auth.authenticateUser(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.auth.authenticateUser(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.auth.authenticateUser(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with UnauthorizedError on 401', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(401, body);
    const error = await failureOf(client.auth.authenticateUser(params));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({
      status: 401,
      statusCode: 401,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without credentials', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'credentials');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.auth.authenticateUser(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['credentials'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('auth.authenticateDevice', () => {
  const params: AuthAuthenticateDeviceParams = {
    credentials: {
      deviceId: '575ecf887ae143cd83dc4aa2',
      key: 'key é例',
      secret: 'secret é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: AuthAuthenticateDeviceParams = {
    credentials: {
      deviceId: '575ecf887ae143cd83dc4aa2',
      key: 'key é例',
      secret: 'secret é例',
    },
  };
  const result = {
    applicationId: '575ecf887ae143cd83dc4aa2',
    deviceId: '575ecf887ae143cd83dc4aa2',
    deviceClass: 'standalone',
    token: 'token é例',
  };

  test('sends POST /auth/device', async () => {
    server.replyWith(200, result);
    const answer = await client.auth.authenticateDevice(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/auth/device',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.auth.authenticateDevice(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/auth/device',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) =>
      client.auth.authenticateDevice(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.auth.authenticateDevice(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.auth.authenticateDevice(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with UnauthorizedError on 401', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(401, body);
    const error = await failureOf(client.auth.authenticateDevice(params));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({
      status: 401,
      statusCode: 401,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without credentials', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'credentials');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.auth.authenticateDevice(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['credentials'] });
    expect(server.requests()).toEqual([]);
  });
});
