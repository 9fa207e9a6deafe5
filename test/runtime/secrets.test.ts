import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientOptions, Fetch } from '../../templates/runtime/client-options.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { logCalls, type LogDetails } from '../../templates/runtime/hooks/logging.js';
import {
  basic,
  bearer,
  inHeader,
  inQuery,
  type Authentication,
} from '../../templates/runtime/request/authentication.js';
import { resetMidHeaders, silence } from './bad-replies.js';
import { replyText, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const token = 'tok/3n s3cret';
const secrets = [token, 'passw/0rd&', 'pin-12345', 'c00kie', 'h3ader', 'b0dy', 'h00k'];
const spellings = secrets.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
]);

const operation: LooseOperation = {
  action: 'thing.get',
  method: 'POST',
  path: '/thing/{pin}',
  query: ['password', 'keys'],
  body: 'thing',
  encodeBody: encodeJson,
};
const params = {
  pin: 'pin-12345',
  password: 'passw/0rd&',
  keys: ['passw/0rd&'],
  thing: { note: 'b0dy' },
};

/** Repeats what it was sent, in every place. */
const echo: Reply = (response, { target, headers }) => {
  const words = `${target} ${token} ${headers.authorization ?? ''} ${String(headers['x-api-key'])}`;
  response.writeHead(400, {
    'content-type': 'application/json',
    'set-cookie': 'session=c00kie',
    'x-request-id': encodeURIComponent(words),
    'x-echo': encodeURIComponent(token),
    location: `/thing?access_token=c00kie`,
  });
  const { 'x-hook-key': hook = '' } = headers;
  response.end(
    JSON.stringify({ message: `No ${words} ${String(hook)}`, type: words, b0dy: 'c00kie' }),
  );
};

const quoting: Fetch = (url, { headers }) => {
  const cause = new Error(JSON.stringify([...new Headers(headers)]));
  throw Object.assign(new TypeError(`request to ${url} failed`, { cause }), { url });
};

const badUrl: Reply = (response) => {
  response.writeHead(302, { location: 'http://' });
  response.end();
};

const ways: readonly (readonly [string, Authentication])[] = [
  ['bearer', bearer],
  ['basic', basic],
  ['header', inHeader('x-api-key')],
  ['query', inQuery('key')],
];

const failures: readonly (readonly [string, Reply, ClientOptions, string])[] = [
  ['a status', echo, {}, 'BadRequestError'],
  ['no JSON', replyText(200, '{"b0dy', 'application/json'), {}, 'ResponseFormatError'],
  ['a broken connection', resetMidHeaders, {}, 'ConnectionError'],
  ['a fetch that quotes its request', silence, { fetch: quoting }, 'ConnectionError'],
  ['a timeout', silence, { timeout: 50 }, 'TimeoutError'],
];

describe.each(ways)('the token in %s', (_, authentication) => {
  test.each(failures)(
    'is in no text of %s, and no other secret is',
    async (_name, reply, more, name) => {
      server.reply = reply;
      const logged: string[] = [];
      const { error } = await call(authentication, more, logged);
      expect(error).toMatchObject({ name });
      if (!(error instanceof Error)) throw new Error('No error');
      const texts = [
        String(error),
        JSON.stringify(error),
        inspect(error, { depth: 9 }),
        error.stack,
      ];
      expectNoSecret(texts.join('\n'));
      expectNoSecret(logged.join('\n'));
      expect(logged.join('\n')).toContain('thing.get');
    },
  );

  test('is in no text of a redirect that leads nowhere', async () => {
    server.reply = badUrl;
    const { error } = await call(authentication, {}, [], 'GET');
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expectNoSecret(inspect(error, { depth: 9 }));
  });
});

test('a hook that asks for a user in the URL does not print the password', async () => {
  const { error } = await call(bearer, {
    hooks: [(attempt, next) => next(attempt.with({ url: 'http://me:h00k@127.0.0.1/' }))],
  });
  expect(error).toMatchObject({
    name: 'ConnectionError',
    request: { url: 'http://[redacted]@127.0.0.1/' },
  });
  expectNoSecret(inspect(error, { depth: 9 }));
});

test('an attempt prints no secret, and its JSON is a summary', async () => {
  const texts: string[] = [];
  await call(inQuery('key'), {
    hooks: [
      (attempt, next) => {
        texts.push(inspect(attempt, { depth: 9 }), JSON.stringify(attempt));
        return next(attempt);
      },
    ],
  });
  expectNoSecret(texts.join('\n'));
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({
    action: 'thing.get',
    attempt: 1,
    url: expect.stringContaining('/thing/[redacted]?password=[redacted]'),
  });
});

test('a cause without secrets stays what it is', async () => {
  const cause = new TypeError('offline');
  const fetch = (): Promise<Response> => Promise.reject(cause);
  const { error } = await call(bearer, { fetch });
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect(error instanceof Error && error.cause).toBe(cause);
});

test('a client and a call print no secret', async () => {
  server.reply = replyText(200, '{}', 'application/json');
  const http = new HttpClient(plainApi, {
    url: server.url,
    accessToken: token,
    headers: { cookie: 'c00kie' },
  });
  const answer = http.call(operation, params);
  const texts = (): readonly string[] =>
    [http, answer].flatMap((one) => [
      inspect(one, { depth: 9, showHidden: true, getters: true }),
      JSON.stringify(one),
    ]);
  expectNoSecret(texts().join('\n'));
  await answer;
  expectNoSecret(texts().join('\n'));
});

test.each([
  ['a number', 918273645],
  ['a big number', 918273645n],
  ['text', '918273645'],
])('a secret in the path that is %s is not told', async (_, pin) => {
  server.reply = (response, { target }) => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `No ${target}` }));
  };
  const { body: _body, ...bodiless } = operation;
  const http = new HttpClient(plainApi, { url: server.url });
  const error: unknown = await http
    .call({ ...bodiless, method: 'GET' }, { pin })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 400, message: 'No /thing/[redacted]' });
  expect(inspect(error, { depth: 9 })).not.toContain('918273645');
});

async function call(
  authentication: Authentication,
  options: ClientOptions,
  logged: string[] = [],
  method: 'GET' | 'POST' = 'POST',
): Promise<{ readonly error: unknown }> {
  const write = (message: string, details: LogDetails): void => {
    logged.push(message, inspect(details, { depth: 9 }));
  };
  const logger = { error: write, warn: write, info: write, debug: write };
  const http = new HttpClient(
    { ...plainApi, authentication },
    {
      url: server.url,
      accessToken: token,
      retries: 0,
      headers: { cookie: 'c00kie', 'x-secret': 'h3ader' },
      ...options,
      hooks: [
        (attempt, next) => {
          attempt.headers.set('x-hook-key', 'h00k');
          return next(attempt);
        },
        logCalls(logger, 'debug'),
        ...(options.hooks ?? []),
      ],
    },
  );
  const { body: _, ...bodiless } = operation;
  const sent = method === 'GET' ? { ...bodiless, method } : operation;
  return http.call(sent, params).then(
    () => ({ error: null }),
    (error: unknown) => ({ error }),
  );
}

function expectNoSecret(text: string): void {
  expect(spellings.filter((spelling) => text.includes(spelling))).toEqual([]);
}
