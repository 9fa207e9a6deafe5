import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../templates/runtime/client-options.js';
import { ConnectionError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { HttpMethod } from '../../templates/runtime/operation.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

/** What each request of a call asks for, where the first is answered with a redirect. */
async function followed(
  location: string,
  method: HttpMethod = 'GET',
  status = 302,
): Promise<{ readonly sent: readonly string[]; readonly end: string }> {
  const sent: string[] = [];
  const fetch: Fetch = (url, { headers }) => {
    const secret = JSON.stringify([...new Headers(headers)]).includes('s3cret');
    sent.push(`${url} ${secret ? 'with' : 'without'} a secret`);
    if (sent.length > 1) return Promise.resolve(Response.json('moved'));
    return Promise.resolve(new Response(null, { status, headers: { location } }));
  };
  const http = new HttpClient(plainApi, {
    url: 'https://api.example',
    accessToken: 's3cret',
    headers: { 'x-key': 's3cret' },
    fetch,
  });
  const operation: LooseOperation = { ...getThing, method, body: 'thing', encodeBody: encodeJson };
  const end = await http.call(method === 'GET' ? getThing : operation, { thing: 1 }).then(
    (data) => String(data),
    (error: unknown) => inspect(error, { depth: 9 }),
  );
  return { sent: sent.slice(1), end };
}

describe('a redirect', () => {
  test.each([
    ['to the same place in other letters', 'HTTPS://API.Example:443/x', 'https://api.example/x'],
    ['to the same host by its path', '/x', 'https://api.example/x'],
  ])('%s keeps the token', async (_, location, target) => {
    expect(await followed(location)).toEqual({ sent: [`${target} with a secret`], end: 'moved' });
  });

  test.each([
    ['from https to http', 'http://api.example/x', 'http://api.example/x'],
    ['to another port', 'https://api.example:444/x', 'https://api.example:444/x'],
    ['to a host below', 'https://a.api.example/x', 'https://a.api.example/x'],
    ['to a host without a protocol', '//evil.example/x', 'https://evil.example/x'],
    ['to a host behind backslashes', '\\\\evil.example/x', 'https://evil.example/x'],
    ['to a host behind a mixed pair', '/\\evil.example/x', 'https://evil.example/x'],
    ['to a host behind three', '///evil.example/x', 'https://evil.example/x'],
    ['to a host behind tabs', '/\t/evil.example/x', 'https://evil.example/x'],
    ['to a host with a dot at its end', 'https://api.example./x', 'https://api.example./x'],
  ])('%s gives no secret away', async (_, location, target) => {
    expect(await followed(location)).toEqual({
      sent: [`${target} without a secret`],
      end: 'moved',
    });
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a blob', 'blob:https://api.example/x'],
    ['another protocol', 'ws://api.example/x'],
    ['a user of another host', 'https://api.example@evil.example/'],
    ['a user', 'https://me@api.example/x'],
    ['a password', 'https://me:pa55word@api.example/x'],
    ['a password alone', 'https://:pa55word@api.example/x'],
  ])('to %s is an answer, and not told', async (_, location) => {
    const { sent, end } = await followed(location);
    expect(sent).toEqual([]);
    expect(end).toContain('status: 302');
    expect(end).not.toMatch(/pa55word|s3cret/);
  });

  test.each<HttpMethod>(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'of %s is an answer: its body goes nowhere else',
    async (method) => {
      for (const status of [301, 302, 303, 307, 308]) {
        const { sent, end } = await followed('/x', method, status);
        expect(sent).toEqual([]);
        expect(end).toContain(`status: ${status}`);
      }
    },
  );

  test('that a browser keeps to itself is a failed connection', async () => {
    let count = 0;
    const fetch: Fetch = (_url, { redirect }) => {
      count += 1;
      const answer = Response.json({});
      Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
      expect(redirect).toBe('manual');
      return Promise.resolve(answer);
    };
    const http = new HttpClient(plainApi, { fetch, retries: 0 });
    await expect(http.call(getThing, {})).rejects.toThrow(ConnectionError);
    expect(count).toBe(1);
  });

  test('in a ring of two hosts ends', async () => {
    let count = 0;
    const fetch: Fetch = (url) => {
      count += 1;
      const location = url.startsWith('https://a.') ? 'https://b.example/' : 'https://a.example/';
      return Promise.resolve(new Response(null, { status: 307, headers: { location } }));
    };
    const http = new HttpClient(plainApi, { url: 'https://a.example', fetch });
    await expect(http.call(getThing, {})).rejects.toMatchObject({ status: 307 });
    expect(count).toBe(11);
  });
});
