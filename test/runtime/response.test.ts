import { send } from '../../templates/runtime/call/send.js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StatusError } from '../../templates/runtime/errors/status-error.js';
import { statusErrorGuard } from '../../templates/runtime/errors/status-error-guard.js';
import { ResponseFormatError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { HttpMethod } from '../../templates/runtime/operation.js';
import {
  replyJson,
  replyText,
  startServer,
  type LoopbackServer,
  type Reply,
} from './loopback-server.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function answerTo(reply: Reply, method: HttpMethod = 'GET'): Promise<unknown> {
  server.reply = reply;
  const client = new HttpClient(plainApi, { url: server.url, accessToken: 's3cret', retries: 0 });
  const operation: LooseOperation = { ...getThing, method };
  return Promise.resolve(send(client, operation, {}, undefined));
}

async function failureOf(reply: Reply, method?: HttpMethod): Promise<StatusError> {
  const error: unknown = await answerTo(reply, method).catch((reason: unknown) => reason);
  if (!(error instanceof StatusError)) throw new Error('Not an StatusError', { cause: error });
  return error;
}

describe('a successful answer', () => {
  test.each<[string, string | null, string, unknown]>([
    ['JSON', 'application/json', '{"a":[1,null]}', { a: [1, null] }],
    ['JSON with parameters', 'Application/JSON ; charset=utf-8', '"é"', 'é'],
    ['JSON with a suffix', 'application/hal+json', '[]', []],
    ['JSON null', 'application/json', 'null', null],
    ['JSON of an unknown type', null, '{"a":1}', { a: 1 }],
    ['text of an unknown type', null, 'hello', 'hello'],
    ['text', 'text/plain', '{"a":1}', '{"a":1}'],
    ['XML', 'application/xml', '<a/>', '<a/>'],
    ['nothing', 'application/json', '', undefined],
    ['no bytes', 'image/png', '', undefined],
  ])('of %s', async (_, contentType, body, expected) => {
    expect(await answerTo(replyText(200, body, contentType))).toEqual(expected);
  });

  test.each(['image/png', 'application/ubjson'])('of bytes is a Blob: %s', async (type) => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    const blob = await answerTo((response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(bytes);
    });
    if (!(blob instanceof Blob)) throw new Error('Not a Blob');
    expect(blob.type).toBe(type);
    expect(Buffer.from(await blob.arrayBuffer())).toEqual(bytes);
  });

  test.each([204, 205, 304])('%i is undefined', async (status) => {
    expect(await answerTo(replyText(status, '', 'application/json'))).toBeUndefined();
  });

  test('to HEAD is undefined', async () => {
    expect(await answerTo(replyJson(200, { a: 1 }), 'HEAD')).toBeUndefined();
  });

  test('that is not the JSON it says it is, is a ResponseFormatError', async () => {
    const answer = answerTo(replyText(201, '{"secret', 'application/json'));
    await expect(answer).rejects.toThrow(ResponseFormatError);
    await expect(answer).rejects.toMatchObject({ status: 201, text: '{"secret' });
    await expect(answer).rejects.not.toThrow(/secret/);
  });

  test('keeps a key __proto__ to itself', async () => {
    const value = await answerTo(
      replyText(200, '{"__proto__":{"polluted":1}}', 'application/json'),
    );
    expect(value).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

const named: readonly (readonly [number, string])[] = [
  [400, 'BadRequestError'],
  [401, 'UnauthorizedError'],
  [402, 'PaymentRequiredError'],
  [403, 'ForbiddenError'],
  [404, 'NotFoundError'],
  [405, 'MethodNotAllowedError'],
  [406, 'NotAcceptableError'],
  [408, 'RequestTimeoutError'],
  [409, 'ConflictError'],
  [410, 'GoneError'],
  [412, 'PreconditionFailedError'],
  [413, 'ContentTooLargeError'],
  [415, 'UnsupportedMediaTypeError'],
  [422, 'UnprocessableContentError'],
  [423, 'LockedError'],
  [429, 'TooManyRequestsError'],
  [500, 'InternalServerError'],
  [501, 'NotImplementedError'],
  [502, 'BadGatewayError'],
  [503, 'ServiceUnavailableError'],
  [504, 'GatewayTimeoutError'],
];

describe('a failure', () => {
  test.each(named)('with status %i is a %s', async (status, name) => {
    const error = await failureOf(replyJson(status, { type: 'Kind', message: 'What is wrong' }));
    expect(error).toBeInstanceOf(statusErrorGuard(status));
    expect(error).not.toBeInstanceOf(statusErrorGuard(status + 1));
    expect(error).toMatchObject({
      name,
      message: 'What is wrong',
      status,
      statusCode: status,
      type: 'Kind',
      body: { type: 'Kind', message: 'What is wrong' },
    });
    expect(error.stack).toMatch(new RegExp(`^${name}: What is wrong\n`));
  });

  test.each([418, 451, 507, 599])('with status %i is named by its number', async (status) => {
    const error = await failureOf(replyJson(status, {}));
    expect(error).toMatchObject({ name: `Status${status}Error`, status });
    expect(Object.getPrototypeOf(error)).toBe(StatusError.prototype);
  });

  test('is called by its class where the API gives no names', async () => {
    server.reply = replyJson(404, { message: 'What is wrong' });
    const http = new HttpClient({ ...plainApi, statusName: undefined }, { url: server.url });
    const error: unknown = await http.call(getThing, {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(statusErrorGuard(404));
    expect(String(error)).toBe('StatusError: What is wrong');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'StatusError', status: 404 });
  });

  test('has the headers of the answer, but does not print them', async () => {
    const error = await failureOf((response) => {
      response.writeHead(404, { 'x-request-id': '7', 'set-cookie': 'session=s3cret' });
      response.end();
    });
    expect(error.headers.get('x-request-id')).toBe('7');
    expect(JSON.stringify(error)).not.toContain('s3cret');
    expect(Object.keys(error)).toEqual(['request', 'status', 'statusCode', 'type', 'requestId']);
  });

  test.each<[string, string | null, string, unknown]>([
    ['text', 'text/html', '<h1>No</h1>', '<h1>No</h1>'],
    ['bytes', 'application/octet-stream', 'No', 'No'],
    ['no JSON', 'application/json', '{"a"', '{"a"'],
    ['nothing', 'application/json', '', undefined],
    ['JSON that is no object', 'application/json', '["No"]', ['No']],
    ['JSON null', 'application/json', 'null', null],
    ['JSON of an unknown type', null, '{"type":1,"message":2}', { type: 1, message: 2 }],
  ])('of %s says its status', async (_, contentType, text, body) => {
    const error = await failureOf(replyText(502, text, contentType));
    expect(error).toMatchObject({ message: '502 Bad Gateway', type: null });
    expect(error.body).toEqual(body);
  });

  test.each([
    ['x-request-id', 'r1'],
    ['request-id', 'r2'],
    ['x-correlation-id', 'r3'],
    ['x-other-id', null],
  ])('knows what %s calls the request', async (name, requestId) => {
    const error = await failureOf((response) => {
      response.writeHead(404, { [name]: requestId ?? 'r0' });
      response.end();
    });
    expect(error.requestId).toBe(requestId);
    expect(error.toJSON()).toMatchObject({ name: 'NotFoundError', status: 404, requestId });
  });

  test.each([
    ['an HTML page', 'text/html', Buffer.from('<h1>Bad gateway</h1>')],
    ['bytes', 'image/png', Buffer.from([0, 255, 254])],
    ['broken JSON', 'application/json', Buffer.from('{"message":"N')],
  ])('of %s names its request', async (_, contentType, body) => {
    const error = await failureOf((response) => {
      response.writeHead(502, { 'content-type': contentType });
      response.end(body);
    });
    expect(error.request).toEqual({
      action: 'thing.get',
      method: 'GET',
      url: `${server.url}/thing`,
      attempt: 1,
    });
    expect(error.body).toBe(body.toString());
  });

  test('of which half arrives is one without a body: its status tells more', async () => {
    const error = await failureOf((response) => {
      response.writeHead(404, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"message":"No"}');
      setTimeout(() => response.socket?.end(), 5);
    });
    expect(error).toMatchObject({ name: 'NotFoundError', status: 404, body: undefined });
  });

  test('never names the token', async () => {
    const error = await failureOf(replyJson(401, {}));
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('s3cret');
  });
});
