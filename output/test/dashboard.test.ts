// Generated from input-docs/dashboard.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type DashboardDeleteParams,
  type DashboardGetParams,
  type DashboardPatchParams,
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

describe('dashboard.get', () => {
  const params: DashboardGetParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DashboardGetParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    dashboardId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    ownerId: '575ecf887ae143cd83dc4aa2',
    ownerType: 'user',
    name: 'name é例',
    blocks: [
      {
        id: 'id é例',
        blockType: 'blockType é例',
        title: 'title é例',
        applicationId: '575ecf887ae143cd83dc4aa2',
        startX: 1,
        startY: 1,
        width: 1,
        height: 1,
        config: {},
      },
    ],
    description: 'description é例',
    refreshRate: 5,
  };

  test('sends GET /dashboards/{dashboardId}', async () => {
    server.replyWith(200, result);
    const answer = await client.dashboard.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.dashboard.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.dashboard.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.dashboard.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.dashboard.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without dashboardId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'dashboardId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.dashboard.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['dashboardId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('dashboard.patch', () => {
  const params: DashboardPatchParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
    dashboard: {
      name: 'name é例',
      blocks: [
        {
          id: 'id é例',
          blockType: 'blockType é例',
          title: 'title é例',
          applicationId: '575ecf887ae143cd83dc4aa2',
          startX: 1,
          startY: 1,
          width: 1,
          height: 1,
          config: {},
        },
      ],
      description: 'description é例',
      refreshRate: 5,
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DashboardPatchParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
    dashboard: {
      name: 'name é例',
      blocks: [
        {
          id: 'id é例',
          blockType: 'blockType é例',
          title: 'title é例',
          applicationId: '575ecf887ae143cd83dc4aa2',
          startX: 1,
          startY: 1,
          width: 1,
          height: 1,
          config: {},
        },
      ],
      description: 'description é例',
      refreshRate: 5,
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    dashboardId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    ownerId: '575ecf887ae143cd83dc4aa2',
    ownerType: 'user',
    name: 'name é例',
    blocks: [
      {
        id: 'id é例',
        blockType: 'blockType é例',
        title: 'title é例',
        applicationId: '575ecf887ae143cd83dc4aa2',
        startX: 1,
        startY: 1,
        width: 1,
        height: 1,
        config: {},
      },
    ],
    description: 'description é例',
    refreshRate: 5,
  };

  test('sends PATCH /dashboards/{dashboardId}', async () => {
    server.replyWith(200, result);
    const answer = await client.dashboard.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.dashboard);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.dashboard.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.dashboard);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.dashboard.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.dashboard.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.dashboard.patch(params));
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
    const error = await failureOf(client.dashboard.patch(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without dashboardId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'dashboardId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.dashboard.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['dashboardId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without dashboard', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'dashboard');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.dashboard.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['dashboard'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('dashboard.delete', () => {
  const params: DashboardDeleteParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DashboardDeleteParams = {
    dashboardId: 'dashboardId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /dashboards/{dashboardId}', async () => {
    server.replyWith(200, result);
    const answer = await client.dashboard.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.dashboard.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/dashboards/dashboardId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.dashboard.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.dashboard.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.dashboard.delete(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without dashboardId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'dashboardId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.dashboard.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['dashboardId'] });
    expect(server.requests()).toEqual([]);
  });
});
