import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { logCalls, type LogDetails, type LogLevel } from '../../templates/runtime/hooks/logging.js';
import { ok, resetBeforeHeaders } from './bad-replies.js';
import { replyJson, startServer, type LoopbackServer, type Reply } from './loopback-server.js';
import { getThing, plainApi } from './sample-api.js';

let server: LoopbackServer;
const lines: (readonly [string, string, LogDetails])[] = [];
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(() => server.close());

async function linesOf(level: LogLevel | undefined, reply: Reply): Promise<readonly string[]> {
  const write =
    (at: string) =>
    (message: string, details: LogDetails): void => {
      lines.push([at, message.replace(/\d+ ms/, 'n ms').replace(server.url, ''), details]);
    };
  const logger = {
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
  };
  server.reply = reply;
  const hooks = [logCalls(logger, level)];
  const http = new HttpClient(plainApi, { url: server.url, hooks, retries: 0, accessToken: 't0k' });
  await http.call(getThing, {}).catch(() => undefined);
  return lines.map(([at, message]) => `${at}: ${message}`);
}

const sent = 'debug: GET /thing: attempt 1';
const good = 'GET /thing: 200 after n ms';
const refused = 'warn: GET /thing: 404 after n ms';
const broken = 'error: GET /thing: ConnectionError after n ms';

test.each<[LogLevel | undefined, readonly string[], readonly string[], readonly string[]]>([
  ['error', [], [], [broken]],
  ['warn', [], [refused], [broken]],
  ['info', [`info: ${good}`], [refused], [broken]],
  [undefined, [`info: ${good}`], [refused], [broken]],
  [
    'debug',
    [sent, `info: ${good}`, `debug: ${good}`],
    [sent, refused, 'debug: GET /thing: 404 after n ms'],
    [sent, broken],
  ],
])('the level %s writes this and no more', async (level, success, failure, noAnswer) => {
  expect(await linesOf(level, ok)).toEqual(success);
  lines.length = 0;
  expect(await linesOf(level, replyJson(404, {}))).toEqual(failure);
  lines.length = 0;
  expect(await linesOf(level, resetBeforeHeaders)).toEqual(noAnswer);
});

test('details say what was asked, and what came of it', async () => {
  await linesOf('debug', (response) => {
    response.writeHead(200, { 'x-request-id': 'r7', 'set-cookie': 'a=b' });
    response.end('{}');
  });
  const request = { action: 'thing.get', method: 'GET', url: `${server.url}/thing`, attempt: 1 };
  expect(lines.map(([, , details]) => details)).toEqual([
    { ...request, headers: { authorization: '[redacted]' } },
    { ...request, status: 200, requestId: 'r7', duration: expect.any(Number) },
    {
      ...request,
      status: 200,
      requestId: 'r7',
      duration: expect.any(Number),
      headers: expect.objectContaining({ 'set-cookie': '[redacted]', 'x-request-id': 'r7' }),
    },
  ]);
});
