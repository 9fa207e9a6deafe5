import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { InvalidParameterError } from '../../templates/runtime/errors/errors.js';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';
import { chunksOf, part, partsOf } from './received-parts.js';
import { startPartsServer, type PartsServer } from './parts-server.js';

let server: PartsServer;
let folder: string;

beforeAll(async () => {
  server = await startPartsServer();
  folder = mkdtempSync(join(tmpdir(), 'sdkdown-'));
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('..content..');
const shared = new SharedArrayBuffer(bytes.length);
new Uint8Array(shared).set(bytes);

const sources: readonly (readonly [string, () => unknown])[] = [
  ['a blob', () => new Blob(['content'])],
  ['a buffer of node', () => Buffer.from('content')],
  ['an array buffer', () => new TextEncoder().encode('content').buffer],
  ['a view of a part of a buffer', () => bytes.subarray(2, 9)],
  ['a view of shared memory', () => new Uint8Array(shared, 2, 7)],
  ['a data view', () => new DataView(bytes.buffer, 2, 7)],
  ['a stream of the web', () => new Blob(['con', 'tent']).stream()],
  ['a stream of node', () => Readable.from([Buffer.from('con'), 'tent'])],
  ['an async generator', () => chunksOf('con', '', 'tent')],
  [
    'an async generator of views',
    () => chunksOf<ArrayBufferView>(bytes.subarray(2, 5), new DataView(bytes.buffer, 5, 4)),
  ],
  ['an answer', () => new Response(bytes.subarray(2, 9))],
];

describe('a file may be', () => {
  test.each(sources)('%s', async (_, source) => {
    expect(await partsOf(server, { file: source() })).toEqual([part('content')]);
  });

  test.each(sources)('%s, with a name and a type', async (_, source) => {
    const file = { content: source(), name: '/srv/reports/a.csv', type: 'text/csv' };
    expect(await partsOf(server, { file })).toEqual([part('content', 'a.csv', 'text/csv')]);
  });

  test.each(sources)('%s, in a browser, which sends no streams', async (_, source) => {
    Object.assign(globalThis, { document: {} });
    const file = { content: source(), name: 'a.csv', type: 'text/csv' };
    const values = { file, about: 'x' };
    expect(encodeParts({ parts: ['file'] }, { file })?.ownHeaders).toEqual({
      'content-type': undefined,
    });
    expect(await partsOf(server, { ...values, file: { ...file, content: source() } })).toEqual([
      part('content', 'a.csv', 'text/csv'),
      ['Content-Disposition: form-data; name="about"', 'x'],
    ]);
  });

  test('a file with a name and a type of its own', async () => {
    const file = new File(['content'], 'a.txt', { type: 'text/plain' });
    expect(await partsOf(server, { file })).toEqual([part('content', 'a.txt', 'text/plain')]);
    const renamed = { content: file, name: 'b.txt', type: undefined };
    expect(await partsOf(server, { file: renamed })).toEqual([
      part('content', 'b.txt', 'text/plain'),
    ]);
    const retyped = { content: file, type: 'text/csv' };
    expect(await partsOf(server, { file: retyped })).toEqual([
      part('content', 'a.txt', 'text/csv'),
    ]);
  });

  test('a file on disk, as a stream or as a blob', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'content');
    expect(await partsOf(server, { file: createReadStream(path) })).toEqual([
      part('content', 'notes.txt'),
    ]);
    const blob = await openAsBlob(path);
    expect(
      await partsOf(server, { file: { content: blob, name: path, type: 'text/plain' } }),
    ).toEqual([part('content', 'notes.txt', 'text/plain')]);
  });

  test('empty', async () => {
    expect(await partsOf(server, { file: new Blob([]) })).toEqual([part('')]);
    expect(await partsOf(server, { file: new Response(null) })).toEqual([part('')]);
    expect(await partsOf(server, { file: chunksOf() })).toEqual([part('')]);
    expect(await partsOf(server, { file: Readable.from(['']) })).toEqual([part('')]);
  });

  test('several, each a part', async () => {
    const files = [new Blob(['one']), chunksOf('two'), { content: Buffer.from('three') }];
    expect(await partsOf(server, { file: files })).toEqual([
      part('one'),
      part('two'),
      part('three'),
    ]);
  });
});

test('what is sent beside a stream is what the platform sends without one', async () => {
  const values = {
    'a"b\nc': 'x\ny\r\nz\r',
    é: { list: [1, null] },
    file: [new File(['1'], 'a\n".txt', { type: 'Text/Plain; Charset=UTF-8' }), new Blob(['2'])],
  };
  const [plain, streamed] = [
    await partsOf(server, { ...values, last: new Blob(['3']) }),
    await partsOf(server, { ...values, last: chunksOf('3') }),
  ];
  expect(streamed).toEqual(plain);
  expect(plain).toHaveLength(5);
});

test('all else is text, and objects are JSON', async () => {
  const about = 'Content-Disposition: form-data; name="about"';
  expect(await partsOf(server, { about: { name: 'é', list: [1, null] } })).toEqual([
    [about, '{"name":"é","list":[1,null]}'],
  ]);
  expect(await partsOf(server, { about: { content: 'text' } })).toEqual([
    [about, '{"content":"text"}'],
  ]);
  expect(await partsOf(server, { about: false, file: null })).toEqual([[about, 'false']]);
});

test('without parts there is no body', () => {
  expect(encodeParts({ parts: ['a', 'b'] }, { a: null })).toBeNull();
  expect(encodeParts({ parts: ['a'], files: ['a'] }, { a: [] })).toBeNull();
});

test('a caller may write into memory while it is sent', async () => {
  const file = Buffer.from('content');
  const sending = partsOf(server, { file });
  file.fill('x');
  expect(await sending).toEqual([part('content')]);
  expect(await partsOf(server, { file: refilling('con', 'ten') })).toEqual([part('conten')]);
});

describe('it can be sent again', () => {
  test.each(sources)('unless it is a stream: %s', async (name, source) => {
    const body = encodeParts({ parts: ['file'] }, { file: source() });
    const isStream = /stream|generator|answer/.test(name);
    expect(body?.isRepeatable).toBe(!isStream);
    const type: unknown = isStream ? expect.stringMatching(/^multipart\//) : undefined;
    expect(body?.ownHeaders).toEqual({ 'content-type': type });
    if (body === null || isStream) return;
    const { signal } = new AbortController();
    const texts = [body.open(signal), body.open(signal)].map(async (opened) => {
      const form = await opened;
      const file = form instanceof FormData ? form.get('file') : null;
      return file instanceof Blob ? file.text() : null;
    });
    expect(await Promise.all(texts)).toEqual(['content', 'content']);
  });
});

describe('before anything is sent, it refuses', () => {
  test.each<[string, unknown, readonly string[] | undefined]>([
    ['text with a file name', { content: './a.txt', name: 'a.txt' }, undefined],
    ['text with a media type', { content: 'text', type: 'text/plain' }, undefined],
    ['files beside what are none', [new Blob([]), 'text'], undefined],
    ['text where the API wants a file', './a.txt', ['file']],
    ['an object where the API wants a file', {}, ['file']],
    ['text among the files that the API wants', [new Blob([]), './a.txt'], ['file']],
  ])('%s', (_, value, files) => {
    const refused = (): unknown =>
      encodeParts({ parts: ['file'], ...(files && { files }) }, { file: value });
    expect(refused).toThrow(InvalidParameterError);
    expect(refused).toThrow(/file, expected a file, bytes or a stream: a path is not its content/);
  });

  test('streams that were read before', async () => {
    const web = new Blob(['x']).stream();
    await new Response(web).text();
    const answer = new Response('x');
    await answer.text();
    const node = Readable.from(['x']);
    await node.toArray();
    for (const [file, error] of [
      [web, /disturbed or locked/],
      [answer, /disturbed or locked/],
      [node, InvalidParameterError],
    ] as const) {
      expect(() => encodeParts({ parts: ['file'] }, { file })).toThrow(error);
    }
  });
});

/** Gives the same memory again and again. */
async function* refilling(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(3);
  for (const text of texts) {
    memory.write(text);
    yield await Promise.resolve(memory);
  }
}
