// Generated from docs/book.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  MissingParameterError,
  createClient,
  type Client,
  type BookGetParams,
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

describe('book.get', () => {
  const params: BookGetParams = {
    bookId: 'bookId /?#%+&=é例',
  };
  const result = {
    title: 'title é例',
    authors: [
      {
        name: 'name é例',
      },
    ],
  };

  test('sends GET /books/{bookId}', async () => {
    server.replyWith(200, result);
    const answer = await client.book.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/books/bookId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {},
    });
    expect(request?.query).toEqual([]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.book.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.book.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('is refused without bookId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'bookId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.book.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['bookId'] });
    expect(server.requests()).toEqual([]);
  });
});
