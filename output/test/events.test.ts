// Generated from input-docs/events.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  TooManyRequestsError,
  createClient,
  type Client,
  type EventsGetParams,
  type EventsMostRecentBySeverityParams,
  type EventsPostParams,
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

describe('events.get', () => {
  const params: EventsGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    sortField: 'sortField /?#%+&=é例',
    sortDirection: 'sortDirection /?#%+&=é例',
    page: 'page /?#%+&=é例',
    perPage: 'perPage /?#%+&=é例',
    filterField: 'filterField /?#%+&=é例',
    filter: 'filter /?#%+&=é例',
    state: 'state /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventsGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
  };
  const result = {
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        eventId: '575ecf887ae143cd83dc4aa2',
        applicationId: '575ecf887ae143cd83dc4aa2',
        creationDate: '2016-06-13T04:00:00.000Z',
        lastUpdated: '2016-06-13T04:00:00.000Z',
        sourceType: 'flow',
        sourceId: '575ecf887ae143cd83dc4aa2',
        level: 'info',
        state: 'new',
        subject: 'subject é例',
        message: 'message é例',
        data: 'data é例',
        updates: [{}],
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
    state: 'state é例',
    applicationId: '575ecf887ae143cd83dc4aa2',
  };

  test('sends GET /applications/{applicationId}/events', async () => {
    server.replyWith(200, result);
    const answer = await client.events.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events',
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
      ['state', 'state /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.events.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events',
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
    const items = await itemsOf(client.events.get(params));
    expect(items).toEqual(result.items);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.events.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.events.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.events.get(params));
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
    const error = await failureOf(client.events.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('events.post', () => {
  const params: EventsPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
    event: {
      level: 'info',
      state: 'new',
      subject: 'subject é例',
      message: 'message é例',
      data: 'data é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventsPostParams = {
    applicationId: 'applicationId /?#%+&=é例',
    event: {
      level: 'info',
      state: 'new',
      subject: 'subject é例',
      message: 'message é例',
      data: 'data é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    eventId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    sourceType: 'flow',
    sourceId: '575ecf887ae143cd83dc4aa2',
    level: 'info',
    state: 'new',
    subject: 'subject é例',
    message: 'message é例',
    data: 'data é例',
    updates: [
      {
        sourceType: 'flow',
        sourceId: '575ecf887ae143cd83dc4aa2',
        creationDate: '2016-06-13T04:00:00.000Z',
        comment: 'comment é例',
        data: 'data é例',
        stateChange: {
          old: 'new',
          new: 'new',
        },
      },
    ],
  };

  test('sends POST /applications/{applicationId}/events', async () => {
    server.replyWith(201, result);
    const answer = await client.events.post(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events',
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
    expect(request?.body).toEqual(params.event);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.events.post(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events',
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
    expect(request?.body).toEqual(params.event);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) => client.events.post(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.events.post(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.events.post(params));
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
    const error = await failureOf(client.events.post(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with TooManyRequestsError on 429', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(429, body);
    const error = await failureOf(client.events.post(params));
    expect(error).toBeInstanceOf(TooManyRequestsError);
    expect(error).toMatchObject({
      status: 429,
      statusCode: 429,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.events.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without event', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'event');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.events.post(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['event'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('events.mostRecentBySeverity', () => {
  const params: EventsMostRecentBySeverityParams = {
    applicationId: 'applicationId /?#%+&=é例',
    filter: 'filter /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventsMostRecentBySeverityParams = {
    applicationId: 'applicationId /?#%+&=é例',
  };
  const result = 'result é例';

  test('sends GET /applications/{applicationId}/events/mostRecentBySeverity', async () => {
    server.replyWith(200, result);
    const answer = await client.events.mostRecentBySeverity(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/mostRecentBySeverity',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['filter', 'filter /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.events.mostRecentBySeverity(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/mostRecentBySeverity',
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
    const outcome = await calledBack((callback) =>
      client.events.mostRecentBySeverity(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.events.mostRecentBySeverity(params, callback),
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
    const error = await failureOf(client.events.mostRecentBySeverity(params));
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
    const error = await failureOf(client.events.mostRecentBySeverity(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });
});
