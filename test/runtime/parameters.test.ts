import { send } from '../../templates/runtime/call/send.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MissingParameterError } from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { ApiDescription } from '../../templates/runtime/operation.js';
import { encodeJson } from '../../templates/runtime/request/body.js';
import { repeat } from '../../templates/runtime/request/query-arrays.js';
import { commaForm, deepObject } from '../../templates/runtime/request/query-styles.js';
import { startServer, type LoopbackServer } from './loopback-server.js';
import { getThing, plainApi, type LooseOperation, type LooseParams } from './sample-api.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const client = (api: Partial<ApiDescription> = {}): HttpClient =>
  new HttpClient({ ...plainApi, ...api }, { url: server.url });

const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'];

describe('a required parameter that is missing', () => {
  const operation: LooseOperation = {
    ...getThing,
    required: ['a', 'b', 'c'],
    query: ['a', 'b', 'c'],
  };

  test.each([undefined, null])('as %s, rejects before anything is sent', async (nothing) => {
    let asked = 0;
    const accessToken = (): string => {
      asked += 1;
      return 't';
    };
    const sent = send(client(), operation, { a: nothing, b: '' }, { accessToken });
    await expect(sent).rejects.toThrow(MissingParameterError);
    await expect(sent).rejects.toMatchObject({ action: 'thing.get', parameters: ['a', 'c'] });
    await expect(sent).rejects.toThrow('thing.get needs a, c');
    expect(server.requests).toEqual([]);
    expect(asked).toBe(0);
  });

  test('where no parameters are given at all, rejects', async () => {
    const sent = send(client(), operation, undefined, undefined);
    await expect(sent).rejects.toMatchObject({ parameters: ['a', 'b', 'c'] });
  });

  test('is told once, with those of the path first, and before any that is invalid', async () => {
    const path = '/{x}/{dots}/{y}/{x}';
    const sent = send(client(), { ...operation, path }, { dots: '..', b: 1 }, undefined);
    await expect(sent).rejects.toThrow('thing.get needs x, y, a, c');
    await expect(sent).rejects.toMatchObject({ parameters: ['x', 'y', 'a', 'c'] });
  });

  test('arrives at the callback, and is not thrown', async () => {
    const error = await new Promise((resolve) => {
      void send(client(), operation, {}, (reason) => {
        resolve(reason);
      });
    });
    expect(error).toBeInstanceOf(MissingParameterError);
  });

  test.each([0, false, ''])('is not missing as %j', async (given) => {
    await send(client(), operation, { a: given, b: given, c: given }, undefined);
    expect(server.requests).toHaveLength(1);
  });

  test.each(hostileNames)('is not found on the prototype: %s', async (name) => {
    const needs: LooseOperation = { ...getThing, required: [name], query: [name] };
    await expect(send(client(), needs, {}, undefined)).rejects.toMatchObject({
      parameters: [name],
    });
  });
});

describe('a parameter may be called', () => {
  test.each(hostileNames)('%s', async (name) => {
    const params: LooseParams = { [name]: 'x' };
    const none: LooseParams = {};
    await send(client(), { ...getThing, query: [name], required: [name] }, params, undefined);
    await send(client(), { ...getThing, path: `/{${name}}` }, params, undefined);
    const post: LooseOperation = {
      ...getThing,
      method: 'POST',
      body: name,
      encodeBody: encodeJson,
    };
    await send(client(), post, params, undefined);
    await send(client(), { ...getThing, query: [name] }, none, undefined);
    expect(server.requests.map(({ target, body }) => [target, body])).toEqual([
      [`/thing?${name}=x`, ''],
      ['/x', ''],
      ['/thing', '"x"'],
      ['/thing', ''],
    ]);
  });

  test.each(hostileNames)('%s, and have a style', async (name) => {
    const array: LooseParams = { [name]: ['x', 'y'] };
    const operation: LooseOperation = { ...getThing, query: [name] };
    await send(client(), { ...operation, styles: { [name]: commaForm } }, array, undefined);
    await send(client({ queryArrays: repeat }), { ...operation, styles: {} }, array, undefined);
    expect(server.requests.map(({ target }) => target)).toEqual([
      `/thing?${name}=x,y`,
      `/thing?${name}=x&${name}=y`,
    ]);
  });
});

describe('global parameters', () => {
  const api: Partial<ApiDescription> = {
    globals: {
      query: ['_actions', 'filter'],
      headers: ['losantdomain'],
      styles: { filter: deepObject },
      defaults: { _actions: false, losantdomain: 'main' },
    },
  };

  test('are sent with every operation, after its own parameters', async () => {
    const operation: LooseOperation = { ...getThing, query: ['own'] };
    const params = { filter: { a: 1 }, own: 'x', losantdomain: 'd', _actions: true };
    await send(client(api), operation, params, undefined);
    const [received] = server.requests;
    expect(received?.target).toBe('/thing?own=x&_actions=true&filter%5Ba%5D=1');
    expect(received?.headers['losantdomain']).toBe('d');
  });

  test.each([undefined, {}, { _actions: undefined }])('have defaults for %j', async (params) => {
    await send(client(api), getThing, params, undefined);
    const [received] = server.requests;
    expect(received?.target).toBe('/thing?_actions=false');
    expect(received?.headers['losantdomain']).toBe('main');
  });

  test('are left out when the call says null', async () => {
    await send(client(api), getThing, { _actions: null, losantdomain: null }, undefined);
    const [received] = server.requests;
    expect(received?.target).toBe('/thing');
    expect(received?.headers['losantdomain']).toBeUndefined();
  });

  test('stand back where an operation places the name itself', async () => {
    const params = { _actions: 'x', losantdomain: 'd' };
    const operation: LooseOperation = {
      ...getThing,
      path: '/thing/{losantdomain}',
      headers: ['_actions'],
      globals: { query: ['filter'], headers: [], defaults: {} },
    };
    await send(client(api), operation, params, undefined);
    const [received] = server.requests;
    expect(received?.target).toBe('/thing/d');
    expect(received?.headers['_actions']).toBe('x');
    expect(received?.headers['losantdomain']).toBeUndefined();
    await send<unknown, LooseParams>(
      client(api),
      { ...getThing, query: ['_actions'], globals: { query: [], headers: [], defaults: {} } },
      {},
      undefined,
    );
    expect(server.requests.at(-1)?.target).toBe('/thing');
  });
});
