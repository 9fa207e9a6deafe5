// Generated from input-docs/applications.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  createClient,
  type Client,
  type ApplicationsGetParams,
  type ApplicationsPostParams,
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

describe('applications.get', () => {
  const params: ApplicationsGetParams = {
    sortField: 'sortField /?#%+&=é例',
    sortDirection: 'sortDirection /?#%+&=é例',
    page: 'page /?#%+&=é例',
    perPage: 'perPage /?#%+&=é例',
    filterField: 'filterField /?#%+&=é例',
    filter: 'filter /?#%+&=é例',
    orgId: 'orgId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        applicationId: '575ecf887ae143cd83dc4aa2',
        creationDate: '2016-06-13T04:00:00.000Z',
        lastUpdated: '2016-06-13T04:00:00.000Z',
        ownerId: '575ecf887ae143cd83dc4aa2',
        ownerType: 'user',
        name: 'name é例',
        description: 'description é例',
        summary: {
          deviceCount: 0.5,
          flowCount: 0.5,
          webhookCount: 0.5,
          eventCount: 0.5,
          keyCount: 0.5,
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
  };

  test('sends GET /applications', async () => {
    server.replyWith(200, result);
    const answer = await client.applications.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications',
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
      ['orgId', 'orgId /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.applications.get();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications',
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
    const items = await itemsOf(client.applications.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.applications.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.applications.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});

describe('applications.post', () => {
  const params: ApplicationsPostParams = {
    application: {
      orgId: '575ecf887ae143cd83dc4aa2',
      name: 'name é例',
      description: 'description é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: ApplicationsPostParams = {
    application: {
      orgId: '575ecf887ae143cd83dc4aa2',
      name: 'name é例',
      description: 'description é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    ownerId: '575ecf887ae143cd83dc4aa2',
    ownerType: 'user',
    name: 'name é例',
    description: 'description é例',
    summary: {
      deviceCount: 0.5,
      flowCount: 0.5,
      webhookCount: 0.5,
      eventCount: 0.5,
      keyCount: 0.5,
    },
  };

  test('sends POST /applications', async () => {
    server.replyWith(201, result);
    const answer = await client.applications.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications',
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
    expect(request?.body).toEqual(params.application);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.applications.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications',
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
    expect(request?.body).toEqual(params.application);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.applications.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.applications.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.applications.post(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without application', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'application');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.applications.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['application'] });
    expect(server.requests()).toEqual([]);
  });
});
