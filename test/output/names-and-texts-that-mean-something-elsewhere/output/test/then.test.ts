// Generated from docs/then.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  MissingParameterError,
  NotFoundError,
  Status599Error,
  createClient,
  type Client,
  type GlobalParams,
  type ThenConstructorParams,
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

describe('then.constructor', () => {
  const params: ThenConstructorParams = {
    constructor: 'constructor /?#%+&=é例',
    'the-name': 'the-name /?#%+&=é例',
    x: 1,
    y: true,
    body: {
      type: "it's",
      ['__proto__']: '__proto__ é例',
      constructor: 0.5,
      '': ' é例',
      'a-b': 'a-b',
      '1st': '1st é例',
      名前: '名前 é例',
    },
    prototype: 'string',
    ['__proto__']: false,
    class: 'class /?#%+&=é例',
  };
  const required: ThenConstructorParams = {
    constructor: 'constructor /?#%+&=é例',
    'the-name': 'the-name /?#%+&=é例',
    x: 1,
    y: true,
    body: {
      type: "it's",
      ['__proto__']: '__proto__ é例',
      constructor: 0.5,
      '': ' é例',
      'a-b': 'a-b',
      '1st': '1st é例',
      名前: '名前 é例',
    },
  };
  const result = {
    then: {
      then: {
        then: {
          then: {},
          Client: 'string',
        },
        Client: 'string',
      },
      Client: 'string',
    },
    Client: 'string',
  };

  test('sends POST /then/{constructor}/{the-name}/{x}-{y}', async () => {
    server.replyWith(200, result);
    const answer = await client.thenResource.constructorAction(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/then/constructor%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/the-name%20%2F%3F%23%25%2B%26%3' +
        'D%C3%A9%E4%BE%8B/1-true',
      headers: {
        'content-type': 'application/json',
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['prototype', 'string'],
      ['__proto__', 'false'],
      ['class', 'class /?#%+&=é例'],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(params.body);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.thenResource.constructorAction(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/then/constructor%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/the-name%20%2F%3F%23%25%2B%26%3' +
        'D%C3%A9%E4%BE%8B/1-true',
      headers: {
        'content-type': 'application/json',
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'true'],
      ['class', "it's"],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(params.body);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) =>
      client.thenResource.constructorAction(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.thenResource.constructorAction(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: "it's",
      ['__proto__']: '__proto__ é例',
      constructor: 0.5,
      '': ' é例',
      'a-b': 'a-b',
      '1st': '1st é例',
      名前: '名前 é例',
    } as const;
    server.replyWith(404, body);
    const error = await failureOf(client.thenResource.constructorAction(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: "it's",
      body,
    });
  });

  test('fails with Status599Error on 599', async () => {
    const body = {};
    server.replyWith(599, body);
    const error = await failureOf(client.thenResource.constructorAction(params));
    expect(error).toBeInstanceOf(Status599Error);
    expect(error).toMatchObject({
      status: 599,
      statusCode: 599,
      body,
    });
  });

  test('is refused without constructor', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'constructor');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.thenResource.constructorAction(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['constructor'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without the-name', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'the-name');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.thenResource.constructorAction(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['the-name'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without x', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'x');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.thenResource.constructorAction(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['x'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without y', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'y');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.thenResource.constructorAction(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['y'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without body', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'body');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.thenResource.constructorAction(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['body'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('then.delete', () => {
  const params: GlobalParams = {
    ['__proto__']: false,
    class: 'class /?#%+&=é例',
  };
  const result = {
    result: {
      result: {
        result: {
          result: {},
        },
      },
    },
  };

  test('sends DELETE /then', async () => {
    server.replyWith(200, result);
    const answer = await client.thenResource.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/then',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'false'],
      ['class', 'class /?#%+&=é例'],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.thenResource.delete();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/then',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'true'],
      ['class', "it's"],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.thenResource.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.thenResource.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});

describe('then.toString', () => {
  const params: GlobalParams = {
    ['__proto__']: false,
    class: 'class /?#%+&=é例',
  };
  const result = ['result 1 é例', 0.5, 1];

  test('sends GET /then', async () => {
    server.replyWith(200, result);
    const answer = await client.thenResource.toStringAction(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/then',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'false'],
      ['class', 'class /?#%+&=é例'],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.thenResource.toStringAction();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/then',
      headers: {
        'x-quote': 'it\'s "quoted" \\ */ `',
      },
    });
    expect(request?.query).toEqual([
      ['__proto__', 'true'],
      ['class', "it's"],
      ['api_key', 'user:secret'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) =>
      client.thenResource.toStringAction(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.thenResource.toStringAction(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});
