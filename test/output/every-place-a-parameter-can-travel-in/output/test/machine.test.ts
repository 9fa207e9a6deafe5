// Generated from docs/machine.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  MissingParameterError,
  NotFoundError,
  PreconditionFailedError,
  UnprocessableContentError,
  createClient,
  type Client,
  type MachineDeleteParams,
  type MachineGetParams,
  type MachineManualParams,
  type MachinePatchParams,
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

describe('machine.get', () => {
  const params: MachineGetParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachineGetParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
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

  test('sends GET /halls/{hallId}/machines/{machineId}', async () => {
    server.replyWith(200, result);
    const answer = await client.machine.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([['_links', 'false']]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.machine.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.machine.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machine.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.machine.get(params));
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
    const error = await failureOf(client.machine.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['hallId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without machineId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'machineId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machineId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('machine.patch', () => {
  const params: MachinePatchParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
    match: 'match value',
    machine: {
      name: 'name é例',
      tags: [
        {
          key: 'key é例',
          value: 'value é例',
        },
      ],
    },
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachinePatchParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
    match: 'match value',
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

  test('sends PATCH /halls/{hallId}/machines/{machineId}', async () => {
    server.replyWith(200, result);
    const answer = await client.machine.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'content-type': 'application/json',
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        match: 'match value',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([['_links', 'false']]);
    expect(request?.body).toEqual(params.machine);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.machine.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'content-type': 'application/json',
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        match: 'match value',
      },
    });
    expect(request?.query).toEqual([['_links', 'true']]);
    expect(request?.body).toEqual(params.machine);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.machine.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machine.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with PreconditionFailedError on 412', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(412, body);
    const error = await failureOf(client.machine.patch(params));
    expect(error).toBeInstanceOf(PreconditionFailedError);
    expect(error).toMatchObject({
      status: 412,
      statusCode: 412,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with UnprocessableContentError on 422', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(422, body);
    const error = await failureOf(client.machine.patch(params));
    expect(error).toBeInstanceOf(UnprocessableContentError);
    expect(error).toMatchObject({
      status: 422,
      statusCode: 422,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without hallId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'hallId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['hallId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without machineId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'machineId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machineId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without match', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'match');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['match'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without machine', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'machine');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machine'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('machine.delete', () => {
  const params: MachineDeleteParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachineDeleteParams = {
    hallId: 'hallId /?#%+&=é例',
    machineId: 'machineId /?#%+&=é例',
  };
  const result = undefined;

  test('sends DELETE /halls/{hallId}/machines/{machineId}', async () => {
    server.replyWith(204, result);
    const answer = await client.machine.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([['_links', 'false']]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(204, result);
    await client.machine.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/halls/hallId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/machines/machineId%20%2F%3F%23%25%2' +
        'B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
      },
    });
    expect(request?.query).toEqual([['_links', 'true']]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(204, result);
    const outcome = await calledBack((callback) => client.machine.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machine.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('is refused without hallId', async () => {
    server.replyWith(204, result);
    const incomplete = without(params, 'hallId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['hallId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without machineId', async () => {
    server.replyWith(204, result);
    const incomplete = without(params, 'machineId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machineId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('machine.manual', () => {
  const params: MachineManualParams = {
    machineId: 'machineId /?#%+&=é例',
    manual: new Blob(['manual é例']),
    language: 'language é例',
    _links: false,
    tenant: 'tenant value',
  };
  const required: MachineManualParams = {
    machineId: 'machineId /?#%+&=é例',
    manual: new Blob(['manual é例']),
  };
  const result = {};

  test('sends PUT /machines/{machineId}/manual', async () => {
    server.replyWith(200, result);
    const answer = await client.machine.manual(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PUT',
      path: '/machines/machineId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/manual',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
        tenant: 'tenant value',
      },
    });
    expect(request?.query).toEqual([['_links', 'false']]);
    expect(request?.body).toEqual([
      ['manual', 'manual é例'],
      ['language', 'language é例'],
    ]);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.machine.manual(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PUT',
      path: '/machines/machineId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/manual',
      headers: {
        'accept-version': '^2',
        'x-api-key': 'user:secret',
      },
    });
    expect(request?.query).toEqual([['_links', 'true']]);
    expect(request?.body).toEqual([['manual', 'manual é例']]);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.machine.manual(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.machine.manual(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('is refused without machineId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'machineId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.manual(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['machineId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without manual', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'manual');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.machine.manual(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['manual'] });
    expect(server.requests()).toEqual([]);
  });
});
