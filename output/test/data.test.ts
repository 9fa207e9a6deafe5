// Generated from input-docs/data.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type DataLastValueQueryParams,
  type DataTimeSeriesQueryParams,
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

describe('data.timeSeriesQuery', () => {
  const params: DataTimeSeriesQueryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    query: {
      start: 0.5,
      end: 0.5,
      duration: 0.5,
      resolution: 0.5,
      aggregation: 'FIRST',
      attributes: ['attributes'],
      deviceTags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DataTimeSeriesQueryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    query: {
      start: 0.5,
      end: 0.5,
      duration: 0.5,
      resolution: 0.5,
      aggregation: 'FIRST',
      attributes: ['attributes'],
      deviceTags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
    },
  };
  const result = {
    start: '2016-06-13T04:00:00.000Z',
    end: '2016-06-13T04:00:00.000Z',
    resolution: 0.5,
    aggregation: 'aggregation é例',
    devices: {
      '575ecf887ae143cd83dc4aa2': {
        name: 'name é例',
        points: [
          {
            time: '2016-06-13T04:00:00.000Z',
            data: {},
          },
        ],
      },
    },
  };

  test('sends POST /applications/{applicationId}/data/time-series-query', async () => {
    server.replyWith(200, result);
    const answer = await client.data.timeSeriesQuery(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/data/time-series-query',
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
    expect(request?.body).toEqual(params.query);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.data.timeSeriesQuery(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/data/time-series-query',
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
    expect(request?.body).toEqual(params.query);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.data.timeSeriesQuery(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.data.timeSeriesQuery(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.data.timeSeriesQuery(params));
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
    const error = await failureOf(client.data.timeSeriesQuery(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without query', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'query');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.data.timeSeriesQuery(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['query'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('data.lastValueQuery', () => {
  const params: DataLastValueQueryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    query: {
      attribute: 'attribute',
      deviceTags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DataLastValueQueryParams = {
    applicationId: 'applicationId /?#%+&=é例',
    query: {
      attribute: 'attribute',
      deviceTags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      deviceIds: ['575ecf887ae143cd83dc4aa2'],
    },
  };
  const result = {
    '575ecf887ae143cd83dc4aa2': {
      time: '2016-06-13T04:00:00.000Z',
      data: {
        data: 0.5,
      },
    },
  };

  test('sends POST /applications/{applicationId}/data/last-value-query', async () => {
    server.replyWith(200, result);
    const answer = await client.data.lastValueQuery(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/data/last-value-query',
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
    expect(request?.body).toEqual(params.query);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.data.lastValueQuery(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/data/last-value-query',
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
    expect(request?.body).toEqual(params.query);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.data.lastValueQuery(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.data.lastValueQuery(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.data.lastValueQuery(params));
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
    const error = await failureOf(client.data.lastValueQuery(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without query', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'query');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.data.lastValueQuery(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['query'] });
    expect(server.requests()).toEqual([]);
  });
});
