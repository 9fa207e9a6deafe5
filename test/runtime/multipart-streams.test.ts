import { getEventListeners } from 'node:events';
import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import {
  endlessAnswer,
  endlessNodeStream,
  endlessWebStream,
  type Endless,
} from './endless-sources.js';
import { startPartsServer, upload, type PartsServer } from './parts-server.js';

let server: PartsServer;
beforeAll(async () => {
  server = await startPartsServer();
});
afterEach(() => {
  server.received.length = 0;
  server.read = buffer;
  Reflect.deleteProperty(globalThis, 'document');
});
afterAll(() => server.close());

const megabyte = 2 ** 20;

describe('50 MB that are read while they are sent', () => {
  test('are never all in memory', async () => {
    let received = 0;
    server.read = async (request) => {
      for await (const chunk of request) received += byteLength(chunk);
      return Buffer.alloc(0);
    };
    const start = heldMemory();
    let made = 0;
    let peak = 0;
    const file = madeUp(50 * megabyte, (bytes) => {
      made += bytes;
      if (made % (2 * megabyte) === 0) peak = Math.max(peak, heldMemory() - start);
    });
    await upload(server.url, { about: 'x', file });
    expect(received).toBeGreaterThan(50 * megabyte);
    expect(received).toBeLessThan(50 * megabyte + 1000);
    expect(peak).toBeLessThan(20 * megabyte);
  });

  test('wait for a server that does not read', async () => {
    let made = 0;
    const file = madeUp(50 * megabyte, (bytes) => {
      made += bytes;
    });
    const madeMeanwhile: number[] = [];
    server.read = async (request) => {
      await wait(200);
      madeMeanwhile.push(made);
      for await (const chunk of request) byteLength(chunk);
      return Buffer.alloc(0);
    };
    await upload(server.url, { file });
    expect(madeMeanwhile[0]).toBeLessThan(20 * megabyte);
    expect(made).toBe(50 * megabyte);
  });
});

const endless: readonly (readonly [string, (stalls: boolean) => Endless])[] = [
  ['a stream of the web', endlessWebStream],
  ['a stream of node', endlessNodeStream],
  ['an answer', endlessAnswer],
];

describe.each([
  ['sent while it is read', {}],
  ['read first, as in browsers', { document: {} }],
])('%s', (_where, globals) => {
  describe.each(endless)('%s', (_kind, start) => {
    test.each([
      ['flows', false],
      ['stalls', true],
    ])('that %s ends when the call is aborted', async (_how, stalls) => {
      Object.assign(globalThis, globals);
      const [first, second] = [start(stalls), start(stalls)];
      const controller = new AbortController();
      const { signal } = controller;
      const values = { file: [first.source, second.source] };
      const failed = upload(server.url, values, { signal }).catch((reason: unknown) => reason);
      await wait(30);
      expect([first.isEnded(), second.isEnded()]).toEqual([false, false]);
      controller.abort(new Error('enough'));
      expect(await failed).toMatchObject({ message: 'enough' });
      await wait(5);
      expect([first.isEnded(), second.isEnded()]).toEqual([true, true]);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });
  });

  test('an iterable is told to end, once it gives its next chunk', async () => {
    Object.assign(globalThis, globals);
    let isEnded = false;
    async function* ticks(): AsyncGenerator<string> {
      try {
        for (;;) yield await wait(2, 'tick');
      } finally {
        isEnded = true;
      }
    }
    const controller = new AbortController();
    const sending = upload(server.url, { file: ticks() }, { signal: controller.signal });
    const failed = sending.catch((reason: unknown) => reason);
    await wait(20);
    controller.abort('enough');
    expect(await failed).toBe('enough');
    await wait(10);
    expect(isEnded).toBe(true);
  });

  test('a stream that fails takes the others along, and its error is the error', async () => {
    Object.assign(globalThis, globals);
    const broken = new Error('broken');
    const other = endlessWebStream(true);
    const { signal } = new AbortController();
    const values = { file: [failing(broken), other.source] };
    const body = encodeParts({ parts: ['file'] }, values);
    const reading = Promise.resolve(body?.open(signal)).then((open) => new Response(open).text());
    await expect(reading).rejects.toBe(broken);
    expect(other.isEnded()).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('what a stream gives that are no bytes is refused', async () => {
    Object.assign(globalThis, globals);
    const body = encodeParts({ parts: ['file'] }, { file: Readable.from([{}]) });
    const { signal } = new AbortController();
    const reading = Promise.resolve(body?.open(signal)).then((open) => new Response(open).text());
    await expect(reading).rejects.toThrow('value of file, expected a stream of bytes or text');
  });

  test('a file that is not there fails the call and not the process', async () => {
    Object.assign(globalThis, globals);
    const body = encodeParts({ parts: ['file'] }, { file: createReadStream('/not/there') });
    // The stream fails before anybody reads it.
    await wait(20);
    const { signal } = new AbortController();
    const reading = Promise.resolve(body?.open(signal)).then((open) => new Response(open).text());
    await expect(reading).rejects.toThrow('ENOENT');
  });

  test('nothing is left on a signal after a success', async () => {
    Object.assign(globalThis, globals);
    const { signal } = new AbortController();
    const body = encodeParts({ parts: ['file'] }, { file: Readable.from(['a']) });
    const opened = await body?.open(signal);
    expect(await new Response(opened).text()).toContain('name="file"');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('after the abort nothing is read', async () => {
    Object.assign(globalThis, globals);
    const { source, isEnded } = endlessWebStream(false);
    const body = encodeParts({ parts: ['file'] }, { file: source });
    const signal = AbortSignal.abort(new Error('enough'));
    const reading = Promise.resolve(body?.open(signal)).then((open) => new Response(open).text());
    await expect(reading).rejects.toThrow('enough');
    expect(isEnded()).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('streams end when the server hangs up', async () => {
  server.read = (request: IncomingMessage) => {
    request.socket.destroy();
    return Promise.reject(new Error('hung up'));
  };
  const [first, second] = [endlessWebStream(false), endlessNodeStream(false)];
  const sending = upload(server.url, { file: [first.source, second.source] });
  await expect(sending).rejects.toThrow('fetch failed');
  await wait(5);
  expect([first.isEnded(), second.isEnded()]).toEqual([true, true]);
});

test('streams end when the server answers without having read them', async () => {
  server.read = () => Promise.resolve(Buffer.alloc(0));
  const [first, second] = [endlessWebStream(false), endlessNodeStream(false)];
  await upload(server.url, { file: [first.source, second.source] }).catch(() => undefined);
  await wait(5);
  expect([first.isEnded(), second.isEnded()]).toEqual([true, true]);
});

async function* failing(error: Error): AsyncGenerator<string> {
  yield await Promise.resolve('con');
  throw error;
}

async function* madeUp(size: number, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const step = 64 * 1024;
  for (let made = 0; made < size; made += step) {
    const chunk = new Uint8Array(step).fill(made / step);
    seen(chunk.length);
    yield await Promise.resolve(chunk);
  }
}

function byteLength(chunk: unknown): number {
  return Buffer.isBuffer(chunk) ? chunk.length : 0;
}

/** In bytes, without what is only waiting to be collected. */
function heldMemory(): number {
  collectGarbage();
  const { external, heapUsed } = process.memoryUsage();
  return external + heapUsed;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}
