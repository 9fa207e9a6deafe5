// Generated from input-docs/event.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type EventDeleteParams,
  type EventGetParams,
  type EventPatchParams,
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

describe('event.get', () => {
  const params: EventGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
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

  test('sends GET /applications/{applicationId}/events/{eventId}', async () => {
    server.replyWith(200, result);
    const answer = await client.event.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.event.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.event.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.event.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.event.get(params));
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
    const error = await failureOf(client.event.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without eventId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'eventId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.event.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['eventId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('event.patch', () => {
  const params: EventPatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
    event: {
      state: 'new',
      comment: 'comment é例',
      data: 'data é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventPatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
    event: {
      state: 'new',
      comment: 'comment é例',
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

  test('sends PATCH /applications/{applicationId}/events/{eventId}', async () => {
    server.replyWith(200, result);
    const answer = await client.event.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    server.replyWith(200, result);
    await client.event.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.event.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.event.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.event.patch(params));
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
    const error = await failureOf(client.event.patch(params));
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
    const error = await failureOf(client.event.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without eventId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'eventId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.event.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['eventId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without event', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'event');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.event.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['event'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('event.delete', () => {
  const params: EventDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: EventDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    eventId: 'eventId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /applications/{applicationId}/events/{eventId}', async () => {
    server.replyWith(200, result);
    const answer = await client.event.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.event.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/events/eventId%20%2F%' +
        '3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.event.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.event.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.event.delete(params));
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
    const error = await failureOf(client.event.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without eventId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'eventId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.event.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['eventId'] });
    expect(server.requests()).toEqual([]);
  });
});
