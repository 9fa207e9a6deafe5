import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AbortedError,
  InvalidParameterError,
  TimeoutError,
} from '../../templates/runtime/errors/errors.js';
import { HttpClient } from '../../templates/runtime/http-client.js';
import type { RequestOptions } from '../../templates/runtime/client-options.js';
import { startRecording, type RecordingServer } from '../vendor/recording-server.js';
import { plainApi, type LooseOperation } from './sample-api.js';

const upload: LooseOperation = {
  action: 'thing.upload',
  method: 'POST',
  path: '/things',
  parts: ['file', 'about'],
};

let server: RecordingServer;
let folder: string;

beforeAll(async () => {
  server = await startRecording();
  folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
});

beforeEach(() => {
  server.replyWith({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function send(params: Record<string, unknown>, options?: RequestOptions): Promise<unknown> {
  const client = new HttpClient(plainApi, { url: server.url });
  return Promise.resolve(client.send(upload, params, options));
}

/** Each part as `name (file name): content`. */
async function partsOf(params: Record<string, unknown>): Promise<readonly string[]> {
  await send(params);
  const [request] = server.requests();
  if (request?.body.kind !== 'parts') throw new Error('no multipart body arrived');
  return request.body.parts.map(({ name, fileName, content }) => {
    const text = Buffer.from(content, 'base64').toString('utf8');
    return `${name} (${fileName ?? 'no file'}): ${text}`;
  });
}

const bytes = new TextEncoder().encode('..content..');
const shared = new SharedArrayBuffer(bytes.length);
new Uint8Array(shared).set(bytes);

describe('a file may be', () => {
  test.each<[string, () => unknown]>([
    ['a blob', () => new Blob(['content'])],
    ['a buffer of node', () => Buffer.from('content')],
    ['an array buffer', () => new TextEncoder().encode('content').buffer],
    ['a view of a part of a buffer', () => bytes.subarray(2, 9)],
    ['a view of shared memory', () => new Uint8Array(shared, 2, 7)],
    ['a data view', () => new DataView(bytes.buffer, 2, 7)],
    ['a stream of the web', () => new Blob(['con', 'tent']).stream()],
    ['a stream of node', () => Readable.from([Buffer.from('con'), 'tent'])],
    ['an async generator', () => chunksOf('con', 'tent')],
  ])('%s', async (_, source) => {
    expect(await partsOf({ file: source() })).toEqual(['file (blob): content']);
  });

  test('a file with a name of its own', async () => {
    const file = new File(['content'], 'é "q".txt', { type: 'text/plain' });
    expect(await partsOf({ file })).toEqual(['file (é %22q%22.txt): content'.replace('é', 'Ã©')]);
  });

  test('a stream of a file on disk, which is called as the file without its folders', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'content');
    const file = createReadStream(join(folder, 'notes.txt'));
    expect(await partsOf({ file })).toEqual(['file (notes.txt): content']);
  });

  test('several, each a part', async () => {
    const files = [new Blob(['one']), Buffer.from('two')];
    expect(await partsOf({ file: files })).toEqual(['file (blob): one', 'file (blob): two']);
  });
});

test('all else is text, and objects are JSON', async () => {
  expect(await partsOf({ about: { name: 'é', list: [1, null] } })).toEqual([
    'about (no file): {"name":"é","list":[1,null]}',
  ]);
  server.replyWith({ status: 200, headers: {}, body: '' });
  expect(await partsOf({ about: false, file: null })).toEqual(['about (no file): false']);
});

test('a caller may write into a buffer while it is sent', async () => {
  const file = Buffer.from('content');
  const sending = partsOf({ file });
  await Promise.resolve();
  file.fill('x');
  expect(await sending).toEqual(['file (blob): content']);
});

describe('nothing is sent when a stream', () => {
  test('fails', async () => {
    const broken = new Error('broken');
    await expect(send({ file: failing(broken) })).rejects.toBe(broken);
    expect(server.requests()).toEqual([]);
  });

  test('gives what are no bytes', async () => {
    await expect(send({ file: Readable.from([{}]) })).rejects.toThrow(InvalidParameterError);
    expect(server.requests()).toEqual([]);
  });

  test('stalls for longer than the call may take, and it is closed', async () => {
    const stalled = new Readable({ read: () => undefined });
    await expect(send({ file: stalled }, { timeout: 20 })).rejects.toThrow(TimeoutError);
    expect(server.requests()).toEqual([]);
  });

  test('is read while the call is aborted', async () => {
    const controller = new AbortController();
    const stalled = new ReadableStream(
      {
        pull: () => {
          controller.abort();
        },
      },
      { highWaterMark: 0 },
    );
    const call = send({ file: stalled }, { signal: controller.signal });
    await expect(call).rejects.toThrow(AbortedError);
    expect(server.requests()).toEqual([]);
  });
});

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function* failing(error: Error): AsyncGenerator<string> {
  yield await Promise.resolve('con');
  throw error;
}
