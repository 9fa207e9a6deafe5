// Generated from input-docs/flow.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type FlowDebugParams,
  type FlowDeleteParams,
  type FlowGetLogEntriesParams,
  type FlowGetParams,
  type FlowGetStorageEntriesParams,
  type FlowPatchParams,
  type FlowPressVirtualButtonParams,
  type FlowSetStorageEntryParams,
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

describe('flow.get', () => {
  const params: FlowGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    flowId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    enabled: true,
    triggers: [
      {
        key: 'key é例',
        type: 'type é例',
        config: {},
        meta: {},
        outputIds: [[]],
      },
    ],
    nodes: [
      {
        id: 'id é例',
        type: 'type é例',
        config: {},
        meta: {},
        outputIds: [[]],
      },
    ],
    globals: [
      {
        key: 'key',
        json: 'json é例',
      },
    ],
  };

  test('sends GET /applications/{applicationId}/flows/{flowId}', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.flow.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.flow.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.get(params));
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
    const error = await failureOf(client.flow.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.patch', () => {
  const params: FlowPatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    flow: {
      name: 'name é例',
      description: 'description é例',
      enabled: true,
      triggers: [
        {
          key: 'key é例',
          type: 'type é例',
          config: {},
          meta: {},
          outputIds: [[]],
        },
      ],
      nodes: [
        {
          id: 'id é例',
          type: 'type é例',
          config: {},
          meta: {},
          outputIds: [[]],
        },
      ],
      globals: [
        {
          key: 'key',
          json: 'json é例',
        },
      ],
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowPatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    flow: {
      name: 'name é例',
      description: 'description é例',
      enabled: true,
      triggers: [
        {
          key: 'key é例',
          type: 'type é例',
          config: {},
          meta: {},
          outputIds: [[]],
        },
      ],
      nodes: [
        {
          id: 'id é例',
          type: 'type é例',
          config: {},
          meta: {},
          outputIds: [[]],
        },
      ],
      globals: [
        {
          key: 'key',
          json: 'json é例',
        },
      ],
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    flowId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    enabled: true,
    triggers: [
      {
        key: 'key é例',
        type: 'type é例',
        config: {},
        meta: {},
        outputIds: [[]],
      },
    ],
    nodes: [
      {
        id: 'id é例',
        type: 'type é例',
        config: {},
        meta: {},
        outputIds: [[]],
      },
    ],
    globals: [
      {
        key: 'key',
        json: 'json é例',
      },
    ],
  };

  test('sends PATCH /applications/{applicationId}/flows/{flowId}', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.flow);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.flow.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.flow);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.flow.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.flow.patch(params));
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
    const error = await failureOf(client.flow.patch(params));
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
    const error = await failureOf(client.flow.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flow', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flow');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flow'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.delete', () => {
  const params: FlowDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /applications/{applicationId}/flows/{flowId}', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.flow.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.flow.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.delete(params));
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
    const error = await failureOf(client.flow.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.debug', () => {
  const params: FlowDebugParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowDebugParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /applications/{applicationId}/flows/{flowId}/debug', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.debug(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/debug',
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
    await client.flow.debug(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/debug',
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
    const outcome = await calledBack((callback) => client.flow.debug(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.debug(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.debug(params));
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
    const error = await failureOf(client.flow.debug(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.debug(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.getLogEntries', () => {
  const params: FlowGetLogEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    limit: 'limit /?#%+&=é例',
    since: 'since /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowGetLogEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /applications/{applicationId}/flows/{flowId}/logs', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.getLogEntries(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/logs',
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
    await client.flow.getLogEntries(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/logs',
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
    const outcome = await calledBack((callback) => client.flow.getLogEntries(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.getLogEntries(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.getLogEntries(params));
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
    const error = await failureOf(client.flow.getLogEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.getLogEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.pressVirtualButton', () => {
  const params: FlowPressVirtualButtonParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    button: {
      key: 'key é例',
      payload: 'payload é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowPressVirtualButtonParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    button: {
      key: 'key é例',
      payload: 'payload é例',
    },
  };
  const result = {
    success: true,
  };

  test('sends POST /applications/{applicationId}/flows/{flowId}/virtualButton', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.pressVirtualButton(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/virtualButton',
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
    expect(request?.body).toEqual(params.button);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.flow.pressVirtualButton(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/virtualButton',
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
    expect(request?.body).toEqual(params.button);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) =>
      client.flow.pressVirtualButton(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.flow.pressVirtualButton(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.pressVirtualButton(params));
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
    const error = await failureOf(client.flow.pressVirtualButton(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.pressVirtualButton(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without button', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'button');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.pressVirtualButton(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['button'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.getStorageEntries', () => {
  const params: FlowGetStorageEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowGetStorageEntriesParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /applications/{applicationId}/flows/{flowId}/storage', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.getStorageEntries(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/storage',
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
    await client.flow.getStorageEntries(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/storage',
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
    const outcome = await calledBack((callback) => client.flow.getStorageEntries(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.getStorageEntries(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.getStorageEntries(params));
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
    const error = await failureOf(client.flow.getStorageEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.getStorageEntries(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('flow.setStorageEntry', () => {
  const params: FlowSetStorageEntryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    entry: {
      key: 'key é例',
      value: 'value é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: FlowSetStorageEntryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    flowId: 'flowId /?#%+&=é例',
    entry: {
      key: 'key é例',
      value: 'value é例',
    },
  };
  const result = {
    success: true,
  };

  test('sends PATCH /applications/{applicationId}/flows/{flowId}/storage', async () => {
    server.replyWith(200, result);
    const answer = await client.flow.setStorageEntry(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/storage',
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
    expect(request?.body).toEqual(params.entry);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.flow.setStorageEntry(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/flows/flowId%20%2F%3F' +
        '%23%25%2B%26%3D%C3%A9%E4%BE%8B/storage',
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
    expect(request?.body).toEqual(params.entry);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.flow.setStorageEntry(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.flow.setStorageEntry(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.flow.setStorageEntry(params));
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
    const error = await failureOf(client.flow.setStorageEntry(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without flowId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'flowId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.setStorageEntry(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['flowId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without entry', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'entry');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.flow.setStorageEntry(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['entry'] });
    expect(server.requests()).toEqual([]);
  });
});
