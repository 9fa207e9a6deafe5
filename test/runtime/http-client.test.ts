import { send } from '../../templates/runtime/call/send.js';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StatusError } from '../../templates/runtime/errors/status-error.js';
import { statusErrorGuard } from '../../templates/runtime/errors/status-error-guard.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import { replyJson, startServer, type LoopbackServer } from './loopback-server.js';
import { DeviceResource, getThing, plainApi, type Device } from './sample-api.js';

let server: LoopbackServer;
let devices: DeviceResource;
beforeAll(async () => {
  server = await startServer();
  devices = new DeviceResource(new HttpClient(plainApi, { url: server.url }));
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply = replyJson(200, { id: 'd1' });
});
afterAll(() => server.close());

describe('a method', () => {
  test('gives a promise of its result', async () => {
    const device: Device = await devices.get({ deviceId: 'a b', tags: ['x', 'y'] });
    expect(device.id).toBe('d1');
    expect(server.requests[0]).toMatchObject({ method: 'GET', target: '/devices/a%20b?tags=x,y' });
  });

  test('takes options for the one call', async () => {
    await devices.get({ deviceId: 'a' }, { accessToken: 'mine' });
    await devices.get({ deviceId: 'a' });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer mine',
      undefined,
    ]);
  });

  test('may be called without parameters that it does not need', async () => {
    await devices.list();
    await devices.list({ filter: 'f' });
    expect(server.requests.map(({ target }) => target)).toEqual(['/devices', '/devices?filter=f']);
  });
});

describe('a callback', () => {
  test('gets null and the result', async () => {
    const outcome = await new Promise((resolve) => {
      devices.get({ deviceId: 'a' }, (error, device) => {
        resolve([error, device?.id]);
      });
    });
    expect(outcome).toEqual([null, 'd1']);
  });

  test('gets the error and undefined', async () => {
    server.reply = replyJson(404, { message: 'No such device' });
    const outcome = await new Promise((resolve) => {
      devices.get({ deviceId: 'a' }, (...args) => {
        resolve(args);
      });
    });
    expect(outcome).toEqual([expect.any(StatusError), undefined]);
  });

  test('may stand where the parameters do', async () => {
    const error = await new Promise((resolve) => {
      devices.list((reason) => {
        resolve(reason);
      });
    });
    expect(error).toBeNull();
    expect(server.requests).toMatchObject([{ target: '/devices' }]);
  });

  test('gets an Error even for a token function that throws something else', async () => {
    const accessToken = (): Promise<string> =>
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      Promise.reject('locked');
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    const error = await new Promise((resolve) => {
      new DeviceResource(http).list((reason) => {
        resolve(reason);
      });
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ cause: 'locked' });
  });

  test.each(['resolve(1)', 'reject(new Error("failed"))'])(
    'that throws is called once, and its exception is uncaught: %s',
    (settled) => {
      const callback = new URL('../../templates/runtime/call/callback.js', import.meta.url);
      const script = `
        import { deliver } from ${JSON.stringify(callback.href)};
        process.on('uncaughtException', (error, origin) => console.log(origin, error.message));
        deliver(Promise.${settled}, () => {
          console.log('called');
          throw new Error('thrown by the callback');
        });
      `;
      const arguments_ = ['--input-type=module', '--eval', script];
      const { stdout } = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
      expect(stdout).toBe('called\nuncaughtException thrown by the callback\n');
    },
  );
});

describe('options', () => {
  test('that are set hold for later calls', async () => {
    const http = new HttpClient(plainApi, { url: server.url, accessToken: 'first' });
    await send(http, getThing, {}, undefined);
    const early = send(http, getThing, {}, undefined);
    http.setOption('accessToken', () => Promise.resolve('second'));
    await early;
    await send(http, getThing, {}, undefined);
    http.setOption('accessToken', undefined);
    await send(http, getThing, {}, undefined);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer first',
      'Bearer first',
      'Bearer second',
      undefined,
    ]);
  });

  test('can be read, and have defaults', () => {
    const http = new HttpClient(plainApi, {});
    expect(http.getOption('url')).toBe(plainApi.url);
    expect(http.getOption('timeout')).toBe(60_000);
    expect(http.getOption('accessToken')).toBeUndefined();
    http.setOption('timeout', 5);
    const timeout: number | undefined = http.getOption('timeout');
    expect(timeout).toBe(5);
    http.setOption('timeout', undefined);
    expect(http.getOption('timeout')).toBe(60_000);
  });

  test('belong to the client: changing the object later changes nothing', () => {
    const options = { accessToken: 'first' };
    const http = new HttpClient(plainApi, options);
    options.accessToken = 'second';
    expect(http.getOption('accessToken')).toBe('first');
  });

  test('are not printed with the client', () => {
    const http = new HttpClient(plainApi, { accessToken: 's3cret' });
    expect(JSON.stringify(http)).toBe('{}');
    expect(Object.getOwnPropertyNames(http)).toEqual([]);
  });

  test('may bring their own fetch, which is called on nothing', async () => {
    const calls: unknown[] = [];
    function fetch(this: unknown, url: string, init: RequestInit): Promise<Response> {
      calls.push([this, url, init.method]);
      return Promise.resolve(Response.json({ id: 'faked' }));
    }
    const http = new HttpClient(plainApi, { fetch, url: 'https://api.example.com' });
    expect(await send(http, getThing, {}, undefined)).toEqual({ id: 'faked' });
    expect(calls).toEqual([[undefined, 'https://api.example.com/thing', 'GET']]);
  });

  test('a token function is asked before each request', async () => {
    let count = 0;
    const accessToken = (): string => {
      count += 1;
      return `t${count}`;
    };
    const http = new HttpClient(plainApi, { url: server.url, accessToken });
    await send(http, getThing, {}, undefined);
    await send(http, getThing, {}, undefined);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t1',
      'Bearer t2',
    ]);
  });
});

interface NotFoundError extends StatusError {
  readonly status: 404;
  readonly body: { readonly missing: string };
}
interface ConflictError extends StatusError {
  readonly status: 409;
  readonly body: { readonly rival: string };
}
interface TeapotError extends StatusError {
  readonly status: 418;
  readonly body: null;
}
const NotFoundError = statusErrorGuard<NotFoundError>(404);
const ConflictError = statusErrorGuard<ConflictError>(409);
const ApiError = statusErrorGuard<NotFoundError | ConflictError | TeapotError>();

const failures = [
  [404, { missing: 'd1' }],
  [409, { rival: 'd2' }],
  [418, null],
].map(([status, body]) => {
  const answer = { status: Number(status), statusText: '', headers: new Headers() };
  return new StatusError(answer, body, { ...getThing, url: '', attempt: 1 }, (text) => text);
});

test('instanceof tells the kinds of errors apart, to TypeScript too', () => {
  const told = (error: unknown): string => {
    if (error instanceof NotFoundError) return error.body.missing;
    if (error instanceof ConflictError) return error.body.rival;
    return error instanceof StatusError ? `${error.status}` : 'no failure';
  };
  expect([...failures, new Error('no'), null].map(told)).toEqual([
    'd1',
    'd2',
    '418',
    'no failure',
    'no failure',
  ]);
});

test('the status tells the kinds of errors apart, to TypeScript too', () => {
  const told = (error: unknown): string | null => {
    if (!(error instanceof ApiError)) return 'no failure';
    switch (error.status) {
      case 404:
        return error.body.missing;
      case 409:
        return error.body.rival;
      case 418:
        return error.body;
    }
  };
  expect([...failures, new Error('no')].map(told)).toEqual(['d1', 'd2', null, 'no failure']);
});
