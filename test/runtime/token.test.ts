import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TimeoutError } from '../../templates/runtime/errors/errors.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = unless('Bearer new');
});
afterAll(() => server.close());

/** 401 for all but these credentials. */
function unless(expected: string): Reply {
  return (response, request) => {
    const isRefused = request.headers.authorization !== expected;
    replyJson(isRefused ? 401 : 200, {})(response, request);
  };
}

/** A token that is kept until it is refused, and what the function was asked. */
function keeper(renew: () => string | undefined): {
  readonly asked: (string | undefined)[];
  readonly accessToken: (refused?: string) => Promise<string | undefined>;
} {
  let token: string | undefined = 'old';
  const asked: (string | undefined)[] = [];
  const accessToken = async (refused?: string): Promise<string | undefined> => {
    asked.push(refused);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (refused !== undefined) token = renew();
    return token;
  };
  return { asked, accessToken };
}

function sent(): readonly (string | undefined)[] {
  return server.requests.map(({ headers }) => headers.authorization);
}

describe('a refused token', () => {
  test('of fifty calls at once is renewed once, and all succeed', async () => {
    const { asked, accessToken } = keeper(() => 'new');
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    const calls = Array.from({ length: 50 }, () => http.call(getThing, {}));
    expect(await Promise.all(calls)).toHaveLength(50);
    expect(asked.filter((refused) => refused !== undefined)).toEqual(['old']);
    expect(sent().filter((header) => header === 'Bearer new')).toHaveLength(50);
    expect(server.requests).toHaveLength(100);
  });

  test('is handed to the function, and later calls have the new one at once', async () => {
    const { asked, accessToken } = keeper(() => 'new');
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    await http.call(getThing, {});
    await http.call(getThing, {});
    expect(asked).toEqual([undefined, 'old', undefined]);
    expect(sent()).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
  });

  test.each([
    ['the same', 'old'],
    ['none', undefined],
    ['an empty one', ''],
  ])('for which the function gives %s is the error, once', async (_, given) => {
    const { accessToken } = keeper(() => given);
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 401 });
    expect(sent()).toEqual(['Bearer old']);
  });

  test('is renewed once, also where the next one is refused as well', async () => {
    const fresh = ['newer', 'newest'];
    const { accessToken } = keeper(() => fresh.shift());
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 401 });
    expect(sent()).toEqual(['Bearer old', 'Bearer newer']);
  });

  test('is not renewed where it is a string', async () => {
    const http = new HttpClient(plainApi, { url: server.url, accessToken: 'old' });
    await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });

  test('is renewed without retries too', async () => {
    const { accessToken } = keeper(() => 'new');
    const http = new HttpClient(plainApi, { url: server.url, accessToken, retries: 0 });
    expect(await http.call(getThing, {})).toEqual({});
  });

  test('of a POST is renewed, and its JSON is sent again', async () => {
    const { accessToken } = keeper(() => 'new');
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    const operation: LooseOperation = {
      ...getThing,
      method: 'POST',
      body: 'thing',
      encodeBody: encodeJson,
    };
    await http.call(operation, { thing: { a: 1 } });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('of a stream is the error: the stream is gone', async () => {
    const { asked, accessToken } = keeper(() => 'new');
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    const operation: LooseOperation = {
      ...getThing,
      method: 'POST',
      parts: ['file'],
      encodeBody: encodeParts,
    };
    const failed = http.call(operation, { file: new Blob(['content']).stream() });
    await expect(failed).rejects.toMatchObject({ status: 401 });
    expect(asked).toEqual([undefined]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a function', () => {
  test.each(['first', 'second'])(
    'that throws when asked the %s time, is the error',
    async (time) => {
      const thrown = new Error('No key ring');
      const accessToken = (refused?: string): string => {
        if (time === 'first' || refused !== undefined) throw thrown;
        return 'old';
      };
      const http = new HttpClient(plainApi, { url: server.url, accessToken });
      await expect(http.call(getThing, {})).rejects.toBe(thrown);
      expect(server.requests).toHaveLength(time === 'first' ? 0 : 1);
    },
  );

  test.each([false, true])(
    'that never answers is a timeout, but not for ever: %s',
    async (renews) => {
      let hangs = true;
      const accessToken = (refused?: string): string | Promise<string> => {
        if (renews && refused === undefined) return 'old';
        return hangs ? new Promise(() => undefined) : 'new';
      };
      const http = new HttpClient(plainApi, { url: server.url, accessToken, timeout: 250 });
      const calls = [http.call(getThing, {}), http.call(getThing, {})];
      for (const call of calls) await expect(call).rejects.toThrow(TimeoutError);
      hangs = false;
      expect(await http.call(getThing, {})).toEqual({});
    },
  );
});

test('a new token that comes when the time is up sends nothing more', async () => {
  server.reply = replyJson(401, {});
  const accessToken = (refused?: string): Promise<string> =>
    new Promise((resolve) => {
      if (refused === undefined) resolve('old');
      else setTimeout(resolve, 200, 'new');
    });
  const slow = new HttpClient(plainApi, { url: server.url, accessToken, timeout: 100 });
  const before = server.requests.length;
  await expect(slow.call(getThing, {})).rejects.toMatchObject({ name: 'TimeoutError' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(server.requests.length - before).toBe(1);
});
