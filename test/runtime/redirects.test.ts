import { send } from '../../templates/runtime/call/send.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StatusError } from '../../templates/runtime/errors/status-error.js';
import { ConnectionError } from '../../templates/runtime/errors/errors.js';
import type { Hook } from '../../templates/runtime/hooks/hooks.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { HttpMethod } from '../../templates/runtime/operation.js';
import {
  basic,
  bearer,
  inHeader,
  inQuery,
  none,
  type Authentication,
} from '../../templates/runtime/request/authentication.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
let other: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
  other = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
  other.requests.length = 0;
  other.reply = replyJson(200, 'other');
});
afterAll(() => Promise.all([server.close(), other.close()]));

/** Sends what asks for `/thing` on, and answers all else. */
const redirect =
  (status: number, location: string): Reply =>
  (response, request) => {
    if (!request.target.startsWith('/thing')) {
      replyJson(200, 'same')(response, request);
      return;
    }
    response.writeHead(status, { location });
    response.end();
  };

function answerTo(
  method: HttpMethod,
  authentication: Authentication,
): Promise<unknown> | undefined {
  const client = new HttpClient(
    { ...plainApi, authentication, headers: { accept: 'application/json' } },
    { url: server.url, accessToken: 's3cret', headers: { cookie: 's3cret', 'x-key': 's3cret' } },
  );
  const body = method === 'POST' ? { body: 'thing', encodeBody: encodeJson } : {};
  const operation: LooseOperation = { ...getThing, ...body, method };
  return send(client, operation, { thing: 's3cret' }, undefined);
}

const sign: Hook = (attempt, next) => {
  attempt.headers.set('x-signed', 's3cret');
  return next(attempt);
};

const kinds: readonly (readonly [string, Authentication])[] = [
  ['bearer', bearer],
  ['basic', basic],
  ['a header', inHeader('x-api-key')],
  ['the query', inQuery('key')],
];

describe('a redirect of a GET', () => {
  test.each([301, 302, 303, 307, 308])('with %i is followed', async (status) => {
    server.reply = redirect(status, '/moved?a=b');
    expect(await answerTo('GET', bearer)).toBe('same');
    expect(server.requests[1]).toMatchObject({ target: '/moved?a=b' });
    expect(server.requests[1]?.headers).toMatchObject({
      authorization: 'Bearer s3cret',
      'x-key': 's3cret',
    });
  });

  test.each(kinds)('to another origin carries no secret: %s', async (_, authentication) => {
    server.reply = redirect(302, `${other.url}/moved`);
    expect(await answerTo('GET', authentication)).toBe('other');
    expect(JSON.stringify(server.requests)).toMatch(/s3cret|czNjcmV0/);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests)).not.toMatch(/s3cret|czNjcmV0/);
    expect(other.requests[0]?.headers.accept).toBe('application/json');
  });

  test('to another origin and back carries no secret', async () => {
    server.reply = redirect(302, `${other.url}/moved`);
    other.reply = (response) => {
      response.writeHead(302, { location: `${server.url}/back` });
      response.end();
    };
    expect(await answerTo('GET', bearer)).toBe('same');
    expect(JSON.stringify(server.requests[1])).not.toContain('s3cret');
  });

  test('without an end is an answer', async () => {
    server.reply = redirect(302, '/thing');
    await expect(answerTo('GET', none)).rejects.toMatchObject({ status: 302 });
    expect(server.requests).toHaveLength(11);
  });

  test('to what is not HTTP is an answer', async () => {
    server.reply = redirect(302, 'data:text/plain,hello');
    await expect(answerTo('GET', none)).rejects.toMatchObject({ status: 302 });
  });

  test('to a file is an answer', async () => {
    server.reply = redirect(302, 'file:///etc/passwd');
    await expect(answerTo('GET', none)).rejects.toMatchObject({ status: 302 });
  });

  test.each([
    ['moved', '/moved'],
    ['./deep/../moved?a=b#c', '/moved?a=b'],
    ['?a=b', '/thing?a=b'],
  ])('to %s is taken from where it stands', async (location, target) => {
    let count = 0;
    server.reply = (response, request) => {
      count += 1;
      const reply = count === 1 ? redirect(302, location) : replyJson(200, 'same');
      reply(response, request);
    };
    expect(await answerTo('GET', none)).toBe('same');
    expect(server.requests[1]?.target).toBe(target);
  });

  test('to another origin carries no header of a hook', async () => {
    server.reply = redirect(302, `${other.url}/moved`);
    const http = new HttpClient(plainApi, { url: server.url });
    await http.call(getThing, {}, { hooks: [sign] });
    expect(server.requests[0]?.headers['x-signed']).toBe('s3cret');
    expect(JSON.stringify(other.requests)).not.toContain('s3cret');
  });

  test('that leads nowhere is one answer, as 304 and 300 are', async () => {
    server.reply = (response) => response.writeHead(304).end();
    expect(await answerTo('GET', none)).toBeUndefined();
    server.reply = redirect(300, '/moved');
    await expect(answerTo('GET', none)).rejects.toMatchObject({ status: 300 });
    expect(server.requests).toHaveLength(2);
  });

  test('to what is no URL is a failed connection', async () => {
    server.reply = redirect(302, 'http://');
    await expect(answerTo('GET', none)).rejects.toThrow(ConnectionError);
  });
});

test.each([301, 302, 303, 307, 308])(
  'a redirect of a POST with %i is not followed',
  async (status) => {
    server.reply = redirect(status, `${other.url}/moved`);
    const answer = answerTo('POST', bearer);
    await expect(answer).rejects.toThrow(StatusError);
    await expect(answer).rejects.toMatchObject({ status });
    expect(other.requests).toEqual([]);
  },
);
