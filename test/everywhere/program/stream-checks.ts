/** Files that go up, and events that come down. */
import type { FileSource, Received } from 'notebook-api';
import { clientFor } from './call-checks.js';
import { expectEqual } from './expect.js';
import type { Check } from './run-checks.js';

const text = 'one\r\ntwo ✓';

function attach(url: string, file: FileSource): Promise<Received> {
  return clientFor(url).note.attach({ noteId: 'plain', file, title: 'A "title"' });
}

function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

export const streamChecks: { readonly [name: string]: Check } = {
  'a File arrives with its name': async (url) => {
    const received = await attach(url, new File([text], 'a.txt', { type: 'text/x-note' }));
    expectEqual(received, { name: 'a.txt', type: 'text/x-note', text, title: 'A "title"' });
  },

  'a Blob arrives with the name that it is given': async (url) => {
    const content = new Blob([text], { type: 'text/x-note' });
    const received = await attach(url, { content, name: 'b.txt' });
    expectEqual(received, { name: 'b.txt', type: 'text/x-note', text, title: 'A "title"' });
  },

  'a stream arrives': async (url) => {
    const content = streamOf('one\r\n', 'two ✓');
    const received = await attach(url, { content, name: 'c.txt', type: 'text/x-note' });
    expectEqual(received, { name: 'c.txt', type: 'text/x-note', text, title: 'A "title"' });
  },

  'events arrive, also after the connection ended': async (url) => {
    const versions: unknown[] = [];
    for await (const { id, data } of clientFor(url).note.changes({ noteId: 'plain' })) {
      versions.push([id, data.version]);
    }
    expectEqual(versions, [
      ['1', 1],
      ['2', 2],
      ['3', 3],
    ]);
  },

  'a stream of events ends when its loop does': async (url) => {
    const changes = clientFor(url).note.changes({ noteId: 'endless' });
    for await (const { data } of changes) {
      if (data.version === 3) break;
    }
  },
};
