import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPartsServer, type PartsServer } from './parts-server.js';
import { chunksOf, part, partsOf } from './received-parts.js';

let server: PartsServer;
beforeAll(async () => {
  server = await startPartsServer();
});
afterAll(() => server.close());

describe('an answer of another server gives', () => {
  test.each([
    ['the end of its path', '/files/a%20b.txt?v=1#x', {}, 'a b.txt'],
    ['nothing, where the path has no end', '/', {}, 'blob'],
    ['what is wrongly encoded, as it is', '/%ff', {}, '%ff'],
    ['no folder, also when it is encoded', '/x/..%2fy.txt', {}, 'y.txt'],
    [
      'the name that it suggests',
      '/x',
      { 'content-disposition': 'attachment; filename=b.txt' },
      'b.txt',
    ],
    [
      'a quoted name, without its folder',
      '/x',
      { 'content-disposition': 'attachment; filename="../a; \\"b\\".txt"' },
      'a; %22b%22.txt',
    ],
    [
      'an encoded name before another',
      '/x',
      { 'content-disposition': `attachment; filename="e.txt"; filename*=UTF-8''%C3%A9.txt` },
      'é.txt',
    ],
  ])('%s', async (_, path, headers, fileName) => {
    const other = createServer((_request, response) => {
      response.writeHead(200, { ...headers, 'content-type': 'text/plain;charset=utf-8' });
      response.end('content');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const answer = await fetch(`http://127.0.0.1:${address.port}${path}`);
    expect(await partsOf(server, { file: answer })).toEqual([
      part('content', fileName, 'text/plain;charset=utf-8'),
    ]);
    other.close();
    other.closeAllConnections();
  });
});

test.each([
  ['quotes', 'a "b".txt', 'a %22b%22.txt'],
  ['line breaks', 'a\r\nX-Evil: 1\r\n\r\n.txt', 'a%0D%0AX-Evil: 1%0D%0A%0D%0A.txt'],
  ['other scripts', 'ünï-日本-😀.txt', 'ünï-日本-😀.txt'],
  ['folders', '../../etc/passwd', 'passwd'],
  ['folders of Windows', 'D:\\reports\\a.txt', 'a.txt'],
  ['nothing but a folder', 'folder/', 'blob'],
])('a file name with %s', async (_, name, expected) => {
  for (const content of [new Blob(['content']), chunksOf('content')]) {
    expect(await partsOf(server, { file: { content, name } })).toEqual([part('content', expected)]);
  }
});

test('a media type cannot break out of its line', async () => {
  for (const content of [new Blob(['content']), chunksOf('content')]) {
    const file = { content, type: 'a/b\r\nX-Evil: 1' };
    expect(await partsOf(server, { file })).toEqual([part('content')]);
  }
});
