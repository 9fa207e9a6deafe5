import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { ApiDescription } from '../../templates/runtime/operation.js';
import {
  basic,
  bearer,
  inHeader,
  inQuery,
  none,
  type Authentication,
} from '../../templates/runtime/request/authentication.js';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import { startServer, type LoopbackServer, type ReceivedRequest } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Call {
  readonly api?: Partial<ApiDescription>;
  readonly operation?: Partial<LooseOperation>;
  readonly params?: Record<string, unknown>;
  readonly options?: RequestOptions;
}

async function receivedFrom({ api, operation, params, options }: Call): Promise<ReceivedRequest> {
  const client = new HttpClient({ ...plainApi, ...api }, { url: server.url });
  const before = server.requests.length;
  await client.call({ ...getThing, ...operation }, params, options);
  const [received, ...more] = server.requests.slice(before);
  if (received === undefined || more.length > 0) throw new Error('Not one request');
  return received;
}

describe('the URL', () => {
  test('keeps the path of the base', async () => {
    const options = { url: `${server.url}/v1` };
    expect(await receivedFrom({ options })).toMatchObject({ target: '/v1/thing' });
  });

  test('does not double slashes', async () => {
    const options = { url: `${server.url}/v1//` };
    expect(await receivedFrom({ options })).toMatchObject({ target: '/v1/thing' });
  });

  test('ends in the query, in the order of the operation', async () => {
    const operation = { query: ['b', 'a'] };
    const params = { a: '1', b: 'x y', c: 'not a parameter' };
    const { target } = await receivedFrom({ operation, params });
    expect(target).toBe('/thing?b=x%20y&a=1');
  });

  test('keeps a query that the path has', async () => {
    const operation = { path: '/thing?kind=x', query: ['a'] };
    const { target } = await receivedFrom({ operation, params: { a: '1' } });
    expect(target).toBe('/thing?kind=x&a=1');
  });

  test.each([
    ['no URL', 'api.example.com'],
    ['another protocol', 'ftp://api.example.com'],
    ['a password', 'https://user:secret@api.example.com'],
    ['a query', 'https://api.example.com?secret'],
    ['a fragment', 'https://api.example.com#secret'],
  ])('is refused for %s, without being named', async (_, url) => {
    const client = new HttpClient(plainApi, { url });
    const failed = expect(client.call(getThing, {}, undefined)).rejects;
    await failed.toThrow(InvalidParameterError);
    await expect(client.call(getThing, {}, undefined)).rejects.not.toThrow(/secret/);
  });
});

describe('authentication', () => {
  const query = inQuery('api key');

  test.each<[string, Authentication, string, string]>([
    ['bearer', bearer, 'authorization', 'Bearer t0ken'],
    ['basic', basic, 'authorization', 'Basic dDBrZW4='],
    ['header', inHeader('X-Api-Key'), 'x-api-key', 't0ken'],
  ])('%s', async (_, authentication, name, value) => {
    const received = await receivedFrom({
      api: { authentication },
      options: { accessToken: 't0ken' },
    });
    expect(received.headers[name]).toBe(value);
    expect(received.target).toBe('/thing');
  });

  test('basic is in UTF-8', async () => {
    const options = { accessToken: 'usér:päss例' };
    const { headers } = await receivedFrom({ api: { authentication: basic }, options });
    const expected = Buffer.from('usér:päss例', 'utf8').toString('base64');
    expect(headers.authorization).toBe(`Basic ${expected}`);
  });

  test('query comes last', async () => {
    const operation = { query: ['a'] };
    const options = { accessToken: 't&0' };
    const call = { api: { authentication: query }, operation, params: { a: '1' }, options };
    const { target, headers } = await receivedFrom(call);
    expect(target).toBe('/thing?a=1&api%20key=t%260');
    expect(headers.authorization).toBeUndefined();
  });

  test('none sends no token', async () => {
    const options = { accessToken: 't0ken' };
    const received = await receivedFrom({ api: { authentication: none }, options });
    expect(JSON.stringify(received)).not.toContain('t0ken');
  });

  test.each<[string, RequestOptions]>([
    ['no token', {}],
    ['an empty token', { accessToken: '' }],
    ['a function that gives none', { accessToken: () => undefined }],
  ])('%s is not sent', async (_, options) => {
    expect((await receivedFrom({ options })).headers.authorization).toBeUndefined();
    const { target } = await receivedFrom({ api: { authentication: query }, options });
    expect(target).toBe('/thing');
  });

  test('a token that no header can hold is refused, and not named', async () => {
    const call = receivedFrom({ options: { accessToken: 's3cret\r\nx: y' } });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect(String(error)).not.toContain('s3cret');
  });
});

describe('headers', () => {
  test('the later of API, token, parameter, client and call wins', async () => {
    const names = ['h1', 'h2', 'h3', 'h4'];
    const layer = (from: string, count: number): Record<string, string> =>
      Object.fromEntries(names.slice(0, count).map((name) => [name, from]));
    const client = new HttpClient(
      { ...plainApi, headers: layer('api', 4) },
      { url: server.url, headers: layer('client', 2) },
    );
    const operation = { ...getThing, headers: names };
    await client.call(operation, layer('parameter', 3), { headers: layer('call', 1) });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      h1: 'call',
      h2: 'client',
      h3: 'parameter',
      h4: 'api',
    });
  });

  test('the token wins over the API, and a parameter over the token', async () => {
    const api = { headers: { Authorization: 'api' } };
    const options = { accessToken: 't' };
    expect((await receivedFrom({ api, options })).headers.authorization).toBe('Bearer t');
    const operation = { headers: ['Authorization'] };
    const params = { Authorization: 'mine' };
    expect((await receivedFrom({ operation, params, options })).headers.authorization).toBe('mine');
  });

  test('a call takes a header away with undefined', async () => {
    const api = { headers: { 'Accept-Version': '^1.2.0' } };
    expect((await receivedFrom({ api })).headers['accept-version']).toBe('^1.2.0');
    const options = { headers: { 'accept-version': undefined } };
    expect((await receivedFrom({ api, options })).headers['accept-version']).toBeUndefined();
  });
});

describe('a JSON body', () => {
  const operation = { method: 'POST', body: 'thing', encodeBody: encodeJson } as const;

  test.each([
    [{ name: 'é', nested: { list: [1, null] } }, '{"name":"é","nested":{"list":[1,null]}}'],
    [[], '[]'],
    ['text', '"text"'],
    [0, '0'],
    [false, 'false'],
  ])('%j', async (thing, body) => {
    const received = await receivedFrom({ operation, params: { thing } });
    expect(received).toMatchObject({ method: 'POST', body });
    expect(received.headers['content-type']).toBe('application/json');
  });

  test.each([undefined, null])('%s is no body', async (thing) => {
    const received = await receivedFrom({ operation, params: { thing } });
    expect(received.body).toBe('');
    expect(received.headers['content-type']).toBeUndefined();
  });

  test('keeps a content type that somebody chose', async () => {
    const options = { headers: { 'Content-Type': 'application/merge-patch+json' } };
    const { headers } = await receivedFrom({ operation, params: { thing: {} }, options });
    expect(headers['content-type']).toBe('application/merge-patch+json');
  });

  test('that JSON cannot hold is refused', async () => {
    const call = receivedFrom({ operation, params: { thing: { big: 1n } } });
    await expect(call).rejects.toThrow(InvalidParameterError);
  });
});

describe('a multipart body', () => {
  const operation: Partial<LooseOperation> = {
    method: 'POST',
    parts: ['file', 'name', 'more'],
    encodeBody: encodeParts,
  };

  async function partsOf(received: ReceivedRequest): Promise<[string, unknown][]> {
    const headers = { 'content-type': received.headers['content-type'] ?? '' };
    const form = await new Response(received.body, { headers }).formData();
    return Promise.all(
      [...form].map(async ([name, part]): Promise<[string, unknown]> =>
        typeof part === 'string' ? [name, part] : [name, [part.name, part.type, await part.text()]],
      ),
    );
  }

  test('has files as they are, text and JSON', async () => {
    const file = new File(['content'], 'a.txt', { type: 'text/plain' });
    const params = { file, name: 'é', more: { a: [1] } };
    expect(await partsOf(await receivedFrom({ operation, params }))).toEqual([
      ['file', ['a.txt', 'text/plain', 'content']],
      ['name', 'é'],
      ['more', '{"a":[1]}'],
    ]);
  });

  test('has one part for each file of an array', async () => {
    const params = { file: [new Blob(['one']), new Blob(['two'])], name: null };
    const parts = await partsOf(await receivedFrom({ operation, params }));
    expect(parts).toEqual([
      ['file', ['blob', 'application/octet-stream', 'one']],
      ['file', ['blob', 'application/octet-stream', 'two']],
    ]);
  });

  test('names its own boundary, whatever content type the API has', async () => {
    const api = { headers: { 'Content-Type': 'application/json' } };
    const { headers } = await receivedFrom({ api, operation, params: { name: 'x' } });
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  });

  test('without parts is none', async () => {
    const { body, headers } = await receivedFrom({ operation, params: {} });
    expect([body, headers['content-type']]).toEqual(['', undefined]);
  });
});
