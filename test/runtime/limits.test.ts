import { send } from '../../templates/runtime/call/send.js';
import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import {
  AbortedError,
  ConnectionError,
  InvalidParameterError,
  TimeoutError,
} from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { inQuery } from '../../templates/runtime/request/authentication.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const never: Reply = () => undefined;

const halfABody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"half":');
};

async function answerTo(reply: Reply, options: RequestOptions): Promise<unknown> {
  server.reply = reply;
  return send(new HttpClient(plainApi, { url: server.url, retries: 0 }), getThing, {}, options);
}

/** A `fetch` that does not listen to its signal. */
const deaf = (): Promise<Response> => new Promise(() => undefined);

describe('a timeout', () => {
  test.each<[string, Reply]>([
    ['a server that never answers', never],
    ['a body that stops halfway', halfABody],
  ])('ends %s', async (_, reply) => {
    const answer = answerTo(reply, { timeout: 40 });
    await expect(answer).rejects.toThrow(TimeoutError);
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError', timeout: 40 });
  });

  test('ends a fetch that does not listen', async () => {
    await expect(answerTo(never, { timeout: 20, fetch: deaf })).rejects.toThrow(TimeoutError);
  });

  test('tells fetch that nobody waits any more', async () => {
    const signals: AbortSignal[] = [];
    const fetch = (_: string, { signal }: RequestInit): Promise<Response> => {
      if (signal) signals.push(signal);
      return deaf();
    };
    await expect(answerTo(never, { timeout: 20, fetch })).rejects.toThrow(TimeoutError);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test.each([Infinity, 2 ** 40])('of %d ms does not come at once', async (timeout) => {
    expect(await answerTo(replyJson(200, 'in time'), { timeout })).toBe('in time');
  });

  test.each([0, -1, NaN])('of %d ms is refused', async (timeout) => {
    await expect(answerTo(never, { timeout })).rejects.toThrow(InvalidParameterError);
  });
});

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const before = server.requests.length;
    const reason = new Error('enough');
    const answer = answerTo(never, { signal: AbortSignal.abort(reason) });
    await expect(answer).rejects.toThrow(AbortedError);
    await expect(answer).rejects.toMatchObject({ name: 'AbortedError', cause: reason });
    expect(server.requests).toHaveLength(before);
  });

  test('while the token is awaited sends nothing', async () => {
    const before = server.requests.length;
    const controller = new AbortController();
    const accessToken = (): string => {
      controller.abort();
      return 't';
    };
    const answer = answerTo(never, { signal: controller.signal, accessToken });
    await expect(answer).rejects.toThrow(AbortedError);
    expect(server.requests).toHaveLength(before);
  });

  test.each<[string, Reply]>([
    ['before the answer', never],
    ['in the middle of the body', halfABody],
  ])('%s ends the call', async (_, reply) => {
    const controller = new AbortController();
    const answer = answerTo(
      (response, request) => {
        reply(response, request);
        setTimeout(() => {
          controller.abort('enough');
        }, 20);
      },
      { signal: controller.signal },
    );
    await expect(answer).rejects.toThrow(AbortedError);
    await expect(answer).rejects.toMatchObject({ cause: 'enough' });
  });

  test('ends a fetch that does not listen', async () => {
    const controller = new AbortController();
    const answer = answerTo(never, { signal: controller.signal, fetch: deaf });
    controller.abort();
    await expect(answer).rejects.toThrow(AbortedError);
  });
});

describe('no listener stays on the signal', () => {
  test.each<[string, Reply, number]>([
    ['a success', replyJson(200, {}), 1000],
    ['a failure', replyJson(500, {}), 1000],
    ['a timeout', never, 200],
  ])('after %s', async (_, reply, timeout) => {
    const { signal } = new AbortController();
    let during = 0;
    await answerTo(
      (response, request) => {
        during = getEventListeners(signal, 'abort').length;
        reply(response, request);
      },
      { signal, timeout },
    ).catch(() => undefined);
    expect(during).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a connection that fails', () => {
  test('names the request without its secrets and has a cause', async () => {
    const gone = await startServer();
    await gone.close();
    const client = new HttpClient(
      { ...plainApi, authentication: inQuery('key') },
      { url: `${gone.url}/v1`, accessToken: 's3cret', retries: 0 },
    );
    const answer = send(client, getThing, {}, undefined);
    await expect(answer).rejects.toThrow(ConnectionError);
    await expect(answer).rejects.toMatchObject({
      message: `GET ${gone.url}/v1/thing?key=[redacted]: the connection failed`,
      request: { action: 'thing.get', method: 'GET', attempt: 1 },
      cause: { message: 'fetch failed' },
    });
  });

  test('in the middle of the body', async () => {
    const answer = answerTo((response, request) => {
      halfABody(response, request);
      setTimeout(() => {
        response.destroy();
      }, 10);
    }, {});
    await expect(answer).rejects.toThrow(ConnectionError);
  });

  test('because fetch throws', async () => {
    const cause = new Error('offline');
    const fetch = (): Promise<Response> => {
      throw cause;
    };
    await expect(answerTo(never, { fetch })).rejects.toMatchObject({
      name: 'ConnectionError',
      cause,
    });
  });

  test('because fetch gives nothing', async () => {
    const nothing: unknown = undefined;
    believeResponse(nothing);
    const fetch = (): Promise<Response> => Promise.resolve(nothing);
    await expect(answerTo(never, { fetch })).rejects.toMatchObject({
      name: 'ConnectionError',
      cause: { name: 'TypeError' },
    });
  });
});

/** As callers without types do. */
function believeResponse(_value: unknown): asserts _value is Response {}
