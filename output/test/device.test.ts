// Generated from input-docs/device.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type DeviceDeleteParams,
  type DeviceGetCommandParams,
  type DeviceGetLogEntriesParams,
  type DeviceGetParams,
  type DeviceGetStateParams,
  type DevicePatchParams,
  type DeviceSendCommandParams,
  type DeviceSendStateParams,
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

describe('device.get', () => {
  const params: DeviceGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    deviceId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    tags: [
      {
        key: 'key',
        value: 'value é例',
      },
    ],
    attributes: [
      {
        name: 'name',
        dataType: 'string',
      },
    ],
    deviceClass: 'standalone',
    masterId: '575ecf887ae143cd83dc4aa2',
    connectionInfo: {
      time: '2016-06-13T04:00:00.000Z',
      connected: 0.5,
    },
  };

  test('sends GET /applications/{applicationId}/devices/{deviceId}', async () => {
    server.replyWith(200, result);
    const answer = await client.device.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.device.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.device.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.device.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.patch', () => {
  const params: DevicePatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    device: {
      name: 'name é例',
      description: 'description é例',
      tags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      attributes: [
        {
          name: 'name',
          dataType: 'string',
        },
      ],
      deviceClass: 'standalone',
      masterId: '575ecf887ae143cd83dc4aa2',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DevicePatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    device: {
      name: 'name é例',
      description: 'description é例',
      tags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      attributes: [
        {
          name: 'name',
          dataType: 'string',
        },
      ],
      deviceClass: 'standalone',
      masterId: '575ecf887ae143cd83dc4aa2',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    deviceId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    tags: [
      {
        key: 'key',
        value: 'value é例',
      },
    ],
    attributes: [
      {
        name: 'name',
        dataType: 'string',
      },
    ],
    deviceClass: 'standalone',
    masterId: '575ecf887ae143cd83dc4aa2',
    connectionInfo: {
      time: '2016-06-13T04:00:00.000Z',
      connected: 0.5,
    },
  };

  test('sends PATCH /applications/{applicationId}/devices/{deviceId}', async () => {
    server.replyWith(200, result);
    const answer = await client.device.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.device);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.device);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.device.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.device.patch(params));
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
    const error = await failureOf(client.device.patch(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without device', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'device');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['device'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.delete', () => {
  const params: DeviceDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /applications/{applicationId}/devices/{deviceId}', async () => {
    server.replyWith(200, result);
    const answer = await client.device.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.device.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.device.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.device.delete(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.getState', () => {
  const params: DeviceGetStateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    limit: 'limit /?#%+&=é例',
    since: 'since /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceGetStateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
  };
  const result = [
    {
      time: '2016-06-13T04:00:00.000Z',
      relayId: 'relayId é例',
      data: {
        data: 0.5,
      },
    },
  ];

  test('sends GET /applications/{applicationId}/devices/{deviceId}/state', async () => {
    server.replyWith(200, result);
    const answer = await client.device.getState(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/state',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['limit', 'limit /?#%+&=é例'],
      ['since', 'since /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.getState(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/state',
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
    const outcome = await calledBack((callback) => client.device.getState(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.getState(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.device.getState(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getState(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getState(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.sendState', () => {
  const params: DeviceSendStateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    deviceState: {
      time: '2016-06-13T04:00:00.000Z',
      relayId: 'relayId é例',
      data: {
        data: 0.5,
      },
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceSendStateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    deviceState: {
      time: '2016-06-13T04:00:00.000Z',
      relayId: 'relayId é例',
      data: {
        data: 0.5,
      },
    },
  };
  const result = {
    success: true,
  };

  test('sends POST /applications/{applicationId}/devices/{deviceId}/state', async () => {
    server.replyWith(200, result);
    const answer = await client.device.sendState(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/state',
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
    expect(request?.body).toEqual(params.deviceState);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.sendState(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/state',
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
    expect(request?.body).toEqual(params.deviceState);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.device.sendState(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.sendState(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.device.sendState(params));
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
    const error = await failureOf(client.device.sendState(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendState(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendState(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceState', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceState');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendState(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceState'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.getCommand', () => {
  const params: DeviceGetCommandParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    limit: 'limit /?#%+&=é例',
    since: 'since /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceGetCommandParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
  };
  const result = [
    {
      time: '2016-06-13T04:00:00.000Z',
      name: 'name é例',
      payload: {},
    },
  ];

  test('sends GET /applications/{applicationId}/devices/{deviceId}/command', async () => {
    server.replyWith(200, result);
    const answer = await client.device.getCommand(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/command',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['limit', 'limit /?#%+&=é例'],
      ['since', 'since /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.getCommand(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/command',
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
    const outcome = await calledBack((callback) => client.device.getCommand(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.getCommand(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.device.getCommand(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getCommand(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getCommand(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.sendCommand', () => {
  const params: DeviceSendCommandParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    deviceCommand: {
      time: '2016-06-13T04:00:00.000Z',
      name: 'name é例',
      payload: {},
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceSendCommandParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    deviceCommand: {
      time: '2016-06-13T04:00:00.000Z',
      name: 'name é例',
      payload: {},
    },
  };
  const result = {
    success: true,
  };

  test('sends POST /applications/{applicationId}/devices/{deviceId}/command', async () => {
    server.replyWith(200, result);
    const answer = await client.device.sendCommand(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/command',
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
    expect(request?.body).toEqual(params.deviceCommand);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.sendCommand(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/command',
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
    expect(request?.body).toEqual(params.deviceCommand);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.device.sendCommand(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.sendCommand(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.device.sendCommand(params));
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
    const error = await failureOf(client.device.sendCommand(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendCommand(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendCommand(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceCommand', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceCommand');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.sendCommand(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceCommand'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('device.getLogEntries', () => {
  const params: DeviceGetLogEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
    limit: 'limit /?#%+&=é例',
    since: 'since /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceGetLogEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceId: 'deviceId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /applications/{applicationId}/devices/{deviceId}/logs', async () => {
    server.replyWith(200, result);
    const answer = await client.device.getLogEntries(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/logs',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['limit', 'limit /?#%+&=é例'],
      ['since', 'since /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.device.getLogEntries(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices/deviceId%20%2' +
        'F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/logs',
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
    const outcome = await calledBack((callback) => client.device.getLogEntries(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.device.getLogEntries(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.device.getLogEntries(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getLogEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.device.getLogEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceId'] });
    expect(server.requests()).toEqual([]);
  });
});
