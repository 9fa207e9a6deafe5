import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AbortedError, TimeoutError } from '../../templates/runtime/errors/errors.js';
import { StatusError } from '../../templates/runtime/errors/status-error.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { inTurn, ok, replyHeaders, silence, stall } from './bad-replies.js';
import { replyJson, startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi } from './sample-api.js';

let server: LoopbackServer;
let http: HttpClient;
beforeAll(async () => {
  server = await startServer();
  http = new HttpClient(plainApi, { url: server.url });
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = ok;
});
afterAll(() => server.close());

const slowBody = (timeout: number): Promise<Response> => {
  server.reply = (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('be');
    setTimeout(() => response.end('gin'), timeout);
  };
  return http.call(getThing, {}, { timeout: 100 }).asResponse();
};

describe('withResponse()', () => {
  test('gives status and headers beside the data, by one request', async () => {
    server.reply = (response) => {
      response.writeHead(201, { 'content-type': 'application/json', 'x-left': '7' });
      response.end('{"id":"d1"}');
    };
    const call = http.call(getThing, {});
    const { data, status, headers } = await call.withResponse();
    expect([data, status, headers.get('x-left')]).toEqual([{ id: 'd1' }, 201, '7']);
    expect(await call).toEqual({ id: 'd1' });
    expect(server.requests).toHaveLength(1);
  });

  test('fails as the call does', async () => {
    server.reply = replyJson(404, {});
    await expect(http.call(getThing, {}).withResponse()).rejects.toThrow(StatusError);
  });

  test('can be asked late', async () => {
    const call = http.call(getThing, {});
    await call;
    expect(await call.withResponse()).toMatchObject({ status: 200 });
  });
});

describe('asResponse()', () => {
  test('gives the answer with its body unread', async () => {
    const response = await http.call(getThing, {}).asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe('{"id":"d1"}');
    expect(server.requests).toHaveLength(1);
  });

  test('ends the timeout with the headers', async () => {
    const response = await slowBody(300);
    expect(await response.text()).toBe('begin');
  });

  test('has a timeout until the headers', async () => {
    server.reply = silence;
    const call = http.call(getThing, {}, { timeout: 50 }).asResponse();
    await expect(call).rejects.toThrow(TimeoutError);
  });

  test('lets the signal end the body later', async () => {
    server.reply = stall;
    const controller = new AbortController();
    const { signal } = controller;
    const response = await http.call(getThing, {}, { signal }).asResponse();
    const reading = response.text();
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  test('lets the signal end the wait for headers', async () => {
    server.reply = silence;
    const controller = new AbortController();
    const call = http.call(getThing, {}, { signal: controller.signal }).asResponse();
    setTimeout(() => {
      controller.abort();
    }, 20);
    await expect(call).rejects.toThrow(AbortedError);
  });

  test('is an error for a status that is one, and knows its body', async () => {
    server.reply = replyJson(404, { message: 'No such thing' });
    const call = http.call(getThing, {}).asResponse();
    await expect(call).rejects.toMatchObject({ status: 404, message: 'No such thing' });
  });

  test('is the answer to the last attempt', async () => {
    server.reply = inTurn(replyHeaders(503, { 'retry-after': '0' }), ok);
    const response = await http.call(getThing, {}).asResponse();
    expect(response.status).toBe(200);
    expect(server.requests).toHaveLength(2);
  });

  test('says so where it comes too late', async () => {
    const call = http.call(getThing, {});
    await call;
    await expect(call.asResponse()).rejects.toThrow('too late');
    expect(await call).toEqual({ id: 'd1' });
  });

  test('comes too late when the request is under way', async () => {
    server.reply = (response) => setTimeout(() => response.end('{}'), 80);
    const call = http.call(getThing, {});
    await new Promise((resolve) => setTimeout(resolve, 40));
    await expect(call.asResponse()).rejects.toThrow('too late');
    expect(await call).toEqual({});
  });

  test('has what the others would have', async () => {
    const call = http.call(getThing, {});
    const both = [call.withResponse(), call.asResponse()] as const;
    await expect(both[0]).rejects.toThrow('`asResponse()` has it');
    expect((await both[1]).status).toBe(200);
    await expect(call).rejects.toThrow('`asResponse()` has it');
    expect(server.requests).toHaveLength(1);
  });
});

test('what `then`, `catch` and `finally` give are plain promises', async () => {
  const call = http.call(getThing, {});
  const plain = [call.then(), call.catch(() => 1), call.finally(() => 1)];
  for (const promise of plain) expect(promise.constructor).toBe(Promise);
  await Promise.all(plain);
});
