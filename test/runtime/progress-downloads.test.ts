import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportProgress, type Progress } from '../../templates/runtime/hooks/progress.js';
import {
  attemptOf,
  progressOf,
  send,
  startProgressServer,
  type ProgressServer,
} from './progress-calls.js';

let server: ProgressServer;
beforeAll(async () => {
  server = await startProgressServer();
});
afterAll(() => {
  server.close();
});

const large = new Uint8Array(200_000).fill(7);

describe('a download', () => {
  test('grows up to the length that the server tells', async () => {
    server.reply = (response) => {
      response.writeHead(200, { 'content-length': String(large.length) }).end(large);
    };
    const { steps, size } = await progressOf(server.url, 'download', { method: 'GET' });
    expect(size).toBe(large.length);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe('200000/200000');
    expect(new Set(steps).size).toBe(steps.length);
    expect(new Set(steps.map((step) => step.split('/')[1]))).toEqual(new Set(['200000']));
  });

  test.each([
    ['chunks', {}, Buffer.from('content')],
    [
      'a body that is packed',
      { 'content-encoding': 'gzip', 'content-length': '27' },
      gzipSync('content'),
    ],
  ])('of %s knows its total at the end', async (_, headers, bytes) => {
    server.reply = (response) => {
      response.writeHead(200, headers);
      response.write(bytes);
      response.end();
    };
    const { steps } = await progressOf(server.url, 'download', { method: 'GET' });
    expect(steps).toEqual(['7/?', '7/7']);
  });

  test('of nothing is reported once', async () => {
    server.reply = (response) => response.end();
    expect((await progressOf(server.url, 'download', { method: 'GET' })).steps).toEqual(['0/0']);
  });

  test('gives the response as it was', async () => {
    let isFirst = true;
    server.reply = (response) => {
      if (isFirst) response.writeHead(302, { location: '/other' }).end();
      else response.writeHead(201, 'Made', { 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] }).end('x');
      isFirst = false;
    };
    const { response } = await progressOf(server.url, 'download', { method: 'GET' });
    expect(response).toMatchObject({ status: 201, statusText: 'Made', redirected: true, ok: true });
    expect(response.url).toBe(`${server.url}other`);
    expect(response.type).toBe('basic');
    expect(response.headers.get('x-a')).toBe('1');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test.each([
    ['GET', 204],
    ['GET', 205],
    ['GET', 304],
    ['HEAD', 200],
  ])('of %s with status %i is none', async (method, status) => {
    server.reply = (response) => {
      response.writeHead(status, { 'content-length': '0' }).end();
    };
    const { steps, response } = await progressOf(server.url, 'download', { method });
    expect(response.status).toBe(status);
    expect(steps).toEqual([]);
  });

  test('ends when nobody reads on', async () => {
    const closed = new Promise<void>((resolve) => {
      server.reply = (response) => {
        response.on('close', resolve);
        response.write('x');
      };
    });
    const response = await reportProgress(() => undefined)(
      attemptOf(server.url, { method: 'GET' }),
      send,
    );
    await response.body?.cancel();
    await closed;
  });

  test('that fails halfway fails the reading', async () => {
    server.reply = (response) => {
      response.writeHead(200, { 'content-length': '9' });
      response.write('half');
      setTimeout(() => response.destroy(), 10);
    };
    const steps: Progress[] = [];
    const hook = reportProgress((progress) => steps.push(progress));
    const response = await hook(attemptOf(server.url, { method: 'GET' }), send);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(steps).toMatchObject([{ loaded: 4, total: 9 }]);
  });
});
