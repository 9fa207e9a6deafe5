// Generated from input-docs/orgs.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  createClient,
  type Client,
  type OrgsGetParams,
  type OrgsPostParams,
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

describe('orgs.get', () => {
  const params: OrgsGetParams = {
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
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        orgId: '575ecf887ae143cd83dc4aa2',
        creationDate: '2016-06-13T04:00:00.000Z',
        lastUpdated: '2016-06-13T04:00:00.000Z',
        name: 'name é例',
        description: 'description é例',
        members: [{}],
        summary: {
          appCount: 0.5,
          dashCount: 0.5,
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

  test('sends GET /orgs', async () => {
    server.replyWith(200, result);
    const answer = await client.orgs.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs',
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
    await client.orgs.get();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs',
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
    const items = await itemsOf(client.orgs.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.orgs.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.orgs.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});

describe('orgs.post', () => {
  const params: OrgsPostParams = {
    organization: {
      name: 'name é例',
      description: 'description é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgsPostParams = {
    organization: {
      name: 'name é例',
      description: 'description é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    orgId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    members: [
      {
        userId: '575ecf887ae143cd83dc4aa2',
        firstName: 'firstName é例',
        lastName: 'lastName é例',
        email: 'ada@example.com',
        role: 'admin',
      },
    ],
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
    },
  };

  test('sends POST /orgs', async () => {
    server.replyWith(201, result);
    const answer = await client.orgs.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/orgs',
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
    expect(request?.body).toEqual(params.organization);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.orgs.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/orgs',
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
    expect(request?.body).toEqual(params.organization);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.orgs.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.orgs.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.orgs.post(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without organization', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'organization');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.orgs.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['organization'] });
    expect(server.requests()).toEqual([]);
  });
});
