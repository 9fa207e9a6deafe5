// Generated from docs/machines.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  ConflictError,
  MissingParameterError,
  NotFoundError,
  Status418Error,
  createClient,
  type Client,
  type MachinesGetParams,
  type MachinesPostParams,
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

describe('machines.get', () => {
  const params: MachinesGetParams = {
    hallId: 'hallId /?#%+&=é例',
    filter: {
      state: 'idle',
      name: 'name é例',
    },
    fields: ['fields é例'],
    limit: 1,
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachinesGetParams = {
    hallId: 'hallId /?#%+&=é例',
  };
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        name: 'name é例',
        state: 'idle',
        tags: [
          {
            key: 'key é例',
          },
        ],
      },
    ],
    totalCount: 0,
  };

  test('sends GET /halls/{hallId}/machines', async () => {
    server.replyWith(200, result);
    const answer = await client.machines.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([
      ['filter[state]', 'idle'],
      ['filter[name]', 'name é例'],
      ['fields[]', 'fields é例'],
      ['limit', '1'],
      ['_links', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.machines.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
      },
    });
    expect(request?.query).toEqual([['_links', 'true']]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.machines.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machines.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.machines.get(params));
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
    const error = await failureOf(client.machines.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without hallId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'hallId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machines.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['hallId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('machines.post', () => {
  const params: MachinesPostParams = {
    hallId: 'hallId /?#%+&=é例',
    machine: {
      name: 'name é例',
      tags: [
        {
          key: 'key é例',
          value: 'value é例',
        },
      ],
    },
    dryRun: true,
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachinesPostParams = {
    hallId: 'hallId /?#%+&=é例',
    machine: {
      name: 'name é例',
      tags: [
        {
          key: 'key é例',
          value: 'value é例',
        },
      ],
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    name: 'name é例',
    state: 'idle',
    tags: [
      {
        key: 'key é例',
        value: 'value é例',
      },
    ],
  };

  test('sends POST /halls/{hallId}/machines', async () => {
    server.replyWith(201, result);
    const answer = await client.machines.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines',
      headers: {
        'content-type': 'application/json',
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([
      ['dryRun', 'true'],
      ['_links', 'false'],
    ]);
    expect(request?.body).toEqual(params.machine);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.machines.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines',
      headers: {
        'content-type': 'application/json',
        'accept-version': '^2',
        'x-api-key': 'user:secret',
      },
    });
    expect(request?.query).toEqual([['_links', 'true']]);
    expect(request?.body).toEqual(params.machine);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.machines.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machines.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with ConflictError on 409', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(409, body);
    const error = await failureOf(client.machines.post(params));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({
      status: 409,
      statusCode: 409,
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
    const error = await failureOf(client.machines.post(params));
    expect(error).toBeInstanceOf(Status418Error);
    expect(error).toMatchObject({
      status: 418,
      statusCode: 418,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without hallId', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'hallId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machines.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['hallId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without machine', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'machine');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machines.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machine'] });
    expect(server.requests()).toEqual([]);
  });
});
