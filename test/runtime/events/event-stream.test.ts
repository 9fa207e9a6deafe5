import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EventStream } from '../../../templates/runtime/events/event-stream.js';
import { EventStreamError } from '../../../templates/runtime/events/event-stream-error.js';
import type { ServerEvent } from '../../../templates/runtime/events/server-event.js';
import {
  begin,
  openAt,
  startEventServer,
  status,
  stream,
  streamRequest as request,
  type Answer,
  type EventServer,
} from './event-server.js';

let server: EventServer;
beforeAll(async () => {
  server = await startEventServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

function streamOf(...answers: readonly Answer[]): EventStream<unknown> {
  server.answers = answers;
  return new EventStream(openAt(server.url), { signal: undefined, retries: 0, request });
}

async function collect<Data>(events: EventStream<Data>): Promise<readonly ServerEvent<Data>[]> {
  const all: ServerEvent<Data>[] = [];
  for await (const event of events) all.push(event);
  return all;
}

describe('the events of a stream', () => {
  test('hold decoded JSON, else text', async () => {
    const events = streamOf(
      stream('id: 7\nevent: state\ndata: {"on":\ndata: true}\n\ndata: [DONE]\n\ndata: 3\n\n'),
    );
    expect(await collect(events)).toEqual([
      { id: '7', event: 'state', data: { on: true } },
      { id: '7', event: 'message', data: '[DONE]' },
      { id: '7', event: 'message', data: 3 },
    ]);
  });

  test('are the same whatever the chunks are', async () => {
    const bytes = new TextEncoder().encode('\uFEFFid: é\r\ndata: "€"\r\n\r\ndata: 😀\r\r');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const trickle: Answer = (response) => {
      begin('')(response);
      for (const [index, chunk] of chunks.entries()) {
        setTimeout(() => response.write(chunk), index);
      }
      setTimeout(() => response.end(), chunks.length + 5);
    };
    expect(await collect(streamOf(trickle))).toEqual([
      { id: 'é', event: 'message', data: '€' },
      { id: 'é', event: 'message', data: '😀' },
    ]);
  });

  test('arrive while the stream goes on', async () => {
    const events = streamOf(begin('data: 1\n\n'))[Symbol.asyncIterator]();
    expect(await events.next()).toMatchObject({ value: { data: 1 } });
    await events.return?.();
  });

  test('are none after 204', async () => {
    expect(await collect(streamOf(status(204)))).toEqual([]);
  });

  test('are not read ahead of the one who iterates', async () => {
    const chunk = `data: ${'x'.repeat(2 ** 16)}\n\n`;
    let written = 0;
    const flood: Answer = (response) => {
      begin('')(response);
      const pump = (): void => {
        do written += chunk.length;
        while (response.write(chunk));
        response.once('drain', pump);
      };
      pump();
    };
    for await (const { id } of streamOf(flood)) {
      expect(id).toBe('');
      let before = 0;
      // Until all buffers on the way are full.
      while (written > before) {
        before = written;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(written).toBeLessThan(2 ** 25);
      break;
    }
  });
});

describe('the request of a stream', () => {
  test('is sent when somebody iterates', async () => {
    const events = streamOf(stream('data: 1\n\n'));
    const iterator = events[Symbol.asyncIterator]();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toEqual([]);
    await iterator.next();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ accept: 'text/event-stream' });
    expect(server.requests[0]).not.toHaveProperty('last-event-id');
  });

  test('is sent for each loop, which begins anew', async () => {
    const events = streamOf(stream('id: 1\ndata: 1\n\n'), stream('data: 2\n\n'));
    expect(await collect(events)).toMatchObject([{ id: '1', data: 1 }]);
    expect(await collect(events)).toEqual([{ id: '', event: 'message', data: 2 }]);
    expect(server.requests[1]).not.toHaveProperty('last-event-id');
  });

  test('of a second loop ends the first one', async () => {
    const events = streamOf(begin('data: 1\n\n'), stream('data: 2\n\n'));
    const first = events[Symbol.asyncIterator]();
    expect(await first.next()).toMatchObject({ value: { data: 1 } });
    const pending = first.next();
    expect(await collect(events)).toMatchObject([{ data: 2 }]);
    expect(await pending).toEqual({ done: true, value: undefined });
  });
});

describe('an answer of another type', () => {
  test.each<[string | null, string]>([
    ['application/json', 'application/json'],
    ['text/event-streams; charset=utf-8', 'text/event-streams'],
    [null, 'unknown'],
  ])('%s is an error', async (type, named) => {
    const events = streamOf((response) => {
      response.writeHead(200, type === null ? {} : { 'content-type': type });
      response.write('data: 1\n\n');
    });
    const all = collect(events);
    await expect(all).rejects.toThrow(EventStreamError);
    await expect(all).rejects.toMatchObject({
      name: 'EventStreamError',
      message: `Unexpected answer of type ${named}, expected text/event-stream`,
    });
    await server.untilNoSocket();
  });

  test('may differ in letters and parameters', async () => {
    const events = streamOf((response) => {
      response.writeHead(200, { 'content-type': 'Text/Event-Stream ; charset=utf-8' });
      response.end('data: 1\n\n');
    });
    expect(await collect(events)).toHaveLength(1);
  });
});
