import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { reportProgress, type Progress } from '../../templates/runtime/hooks/progress.js';
import {
  attemptOf,
  progressOf,
  send,
  startProgressServer,
  type ProgressServer,
} from './progress-calls.js';
import { splitParts } from './received-parts.js';

let server: ProgressServer;
beforeAll(async () => {
  server = await startProgressServer();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});
afterAll(() => {
  server.close();
});

const large = new Uint8Array(200_000).fill(7);

describe('an upload', () => {
  test.each<[string, () => BodyInit, string, string]>([
    ['text', () => 'é!', '3/3', 'text/plain;charset=UTF-8'],
    ['nothing', () => '', '0/0', 'text/plain;charset=UTF-8'],
    ['a blob', () => new Blob([large], { type: 'image/png' }), '200000/200000', 'image/png'],
    ['bytes', () => large, '200000/200000', ''],
    [
      'pairs',
      () => new URLSearchParams({ a: '1' }),
      '3/3',
      'application/x-www-form-urlencoded;charset=UTF-8',
    ],
  ])('of %s arrives as it would without reports', async (_, body, last, contentType) => {
    const { steps } = await progressOf(server.url, 'upload', { body: body() });
    expect(steps.at(-1)).toBe(last);
    expect(steps.filter((step) => step === last)).toHaveLength(1);
    expect(server.received.headers['content-type'] ?? '').toBe(contentType);
    expect(server.received.headers['content-length']).toBe(last.split('/')[1]);
    expect(server.received.headers['transfer-encoding']).toBeUndefined();
    expect(server.received.bytes).toEqual(Buffer.from(await new Response(body()).arrayBuffer()));
  });

  test('keeps the media type that the client gave', async () => {
    await progressOf(server.url, 'upload', {
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(server.received.headers['content-type']).toBe('application/json');
  });

  test('of parts grows, and its total is known from the start', async () => {
    const form = new FormData();
    form.append('é "a"', 'x\ny');
    form.append('file', new Blob([large]), 'ü.bin');
    const { steps } = await progressOf(server.url, 'upload', { body: form });
    const { length } = server.received.bytes;
    expect(new Set(steps.map((step) => step.split('/')[1]))).toEqual(new Set([String(length)]));
    const loaded = steps.map((step) => Number(step.split('/')[0]));
    expect(loaded).toEqual([...loaded].sort((one, other) => one - other));
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.at(-1)).toBe(length);
    expect(server.received.headers['content-length']).toBe(String(length));
    const [, file] = splitParts(server.received.headers, server.received.bytes);
    expect(file?.head[0]).toBe('Content-Disposition: form-data; name="file"; filename="ü.bin"');
    expect(file?.content).toEqual(Buffer.from(large));
  });

  test('of a stream knows its total at the end', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        for (const size of [1, 2]) controller.enqueue(new Uint8Array(size));
        controller.close();
      },
    });
    const { steps } = await progressOf(server.url, 'upload', { body });
    expect(steps).toEqual(['1/?', '3/?', '3/3']);
    expect(server.received.headers['transfer-encoding']).toBe('chunked');
  });

  test('in a browser is reported once, and sent as it is', async () => {
    Object.assign(globalThis, { document: {} });
    const bodies: unknown[] = [];
    const reports: Progress[] = [];
    const hook = reportProgress((progress) => reports.push(progress));
    const attempt = attemptOf(server.url, { body: 'four' });
    await hook(attempt, (sent) => {
      bodies.push(sent);
      expect(reports).toEqual([]);
      return send(sent);
    });
    expect(bodies).toEqual([attempt]);
    expect(reports).toMatchObject([{ direction: 'upload', loaded: 4, total: 4 }]);
  });

  test('is not reported where there is no body', async () => {
    expect((await progressOf(server.url, 'upload', {})).steps).toEqual([]);
  });

  test('ends its stream when the call ends', async () => {
    let isEnded = false;
    const body = new ReadableStream({
      cancel: () => {
        isEnded = true;
      },
    });
    const hook = reportProgress(() => undefined);
    await hook(attemptOf(server.url, { body }), async ({ body: sent }) => {
      if (sent instanceof ReadableStream) await sent.cancel();
      return new Response(null);
    });
    expect(isEnded).toBe(true);
  });
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('no bar');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no bar'))],
])('a report that %s does not break the call', async (_, fail) => {
  let count = 0;
  const hook = reportProgress(() => {
    count += 1;
    return fail();
  });
  const response = await hook(attemptOf(server.url, { body: 'text' }), send);
  expect(await response.text()).toBe('{}');
  expect(server.received.bytes.toString()).toBe('text');
  expect(count).toBe(2);
});
