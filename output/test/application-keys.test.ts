// Generated from input-docs/applicationKeys.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type ApplicationKeysGetParams,
  type ApplicationKeysPostParams,
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

describe('applicationKeys.get', () => {
  const params: ApplicationKeysGetParams = {
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
  const required: ApplicationKeysGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
  };
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        applicationKeyId: '575ecf887ae143cd83dc4aa2',
        applicationId: '575ecf887ae143cd83dc4aa2',
        creationDate: '2016-06-13T04:00:00.000Z',
        lastUpdated: '2016-06-13T04:00:00.000Z',
        key: 'key é例',
        status: 'active',
        secret: 'secret é例',
        deviceIds: ['575ecf887ae143cd83dc4aa2'],
        deviceTags: [{}],
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

  test('sends GET /applications/{applicationId}/keys', async () => {
    server.replyWith(200, result);
    const answer = await client.applicationKeys.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/keys',
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
    await client.applicationKeys.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/keys',
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
    const items = await itemsOf(client.applicationKeys.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.applicationKeys.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.applicationKeys.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.applicationKeys.get(params));
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
    const error = await failureOf(client.applicationKeys.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('applicationKeys.post', () => {
  const params: ApplicationKeysPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
    applicationKey: {
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
      deviceTags: [
        {
          key: 'key é例',
          value: 'value é例',
        },
      ],
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: ApplicationKeysPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
    applicationKey: {
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
      deviceTags: [
        {
          key: 'key é例',
          value: 'value é例',
        },
      ],
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    applicationKeyId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    key: 'key é例',
    status: 'active',
    secret: 'secret é例',
    deviceIds: ['575ecf887ae143cd83dc4aa2'],
    deviceTags: [
      {
        key: 'key é例',
        value: 'value é例',
      },
    ],
  };

  test('sends POST /applications/{applicationId}/keys', async () => {
    server.replyWith(201, result);
    const answer = await client.applicationKeys.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/keys',
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
    expect(request?.body).toEqual(params.applicationKey);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.applicationKeys.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/keys',
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
    expect(request?.body).toEqual(params.applicationKey);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.applicationKeys.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.applicationKeys.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.applicationKeys.post(params));
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
    const error = await failureOf(client.applicationKeys.post(params));
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
    const error = await failureOf(client.applicationKeys.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without applicationKey', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'applicationKey');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.applicationKeys.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationKey'] });
    expect(server.requests()).toEqual([]);
  });
});
