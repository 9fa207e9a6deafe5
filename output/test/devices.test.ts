// Generated from input-docs/devices.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type DevicesGetParams,
  type DevicesPostParams,
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

describe('devices.get', () => {
  const params: DevicesGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    sortField: 'sortField /?#%+&=é例',
    sortDirection: 'sortDirection /?#%+&=é例',
    page: 'page /?#%+&=é例',
    perPage: 'perPage /?#%+&=é例',
    filterField: 'filterField /?#%+&=é例',
    filter: 'filter /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DevicesGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
  };
  const result = {
    items: [
      {
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
      },
    ],
    count: 1,
    totalCount: 1,
    perPage: 1,
    page: 1,
    filter: 'filter é例',
    filterField: 'filterField é例',
    sortField: 'sortField é例',
    sortDirection: 'asc',
    applicationId: '575ecf887ae143cd83dc4aa2',
  };

  test('sends GET /applications/{applicationId}/devices', async () => {
    server.replyWith(200, result);
    const answer = await client.devices.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['sortField', 'sortField /?#%+&=é例'],
      ['sortDirection', 'sortDirection /?#%+&=é例'],
      ['page', 'page /?#%+&=é例'],
      ['perPage', 'perPage /?#%+&=é例'],
      ['filterField', 'filterField /?#%+&=é例'],
      ['filter', 'filter /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.devices.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices',
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

  test('iterates over the items of its pages', async () => {
    server.replyWith(200, result);
    const items = await itemsOf(client.devices.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.devices.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.devices.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.devices.get(params));
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
    const error = await failureOf(client.devices.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('devices.post', () => {
  const params: DevicesPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
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
  const required: DevicesPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
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

  test('sends POST /applications/{applicationId}/devices', async () => {
    server.replyWith(201, result);
    const answer = await client.devices.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices',
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
    server.replyWith(201, result);
    await client.devices.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/devices',
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
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.devices.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.devices.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.devices.post(params));
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
    const error = await failureOf(client.devices.post(params));
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
    server.replyWith(201, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.devices.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without device', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'device');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.devices.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['device'] });
    expect(server.requests()).toEqual([]);
  });
});
