import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StatusError } from '../../../templates/runtime/errors/status-error.js';
import { ConnectionError } from '../../../templates/runtime/errors/errors.js';
import { EventStream } from '../../../templates/runtime/events/event-stream.js';
import {
  breakAfter,
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
  server.times.length = 0;
});
afterEach(() => server.untilNoSocket());
afterAll(() => server.close());

/** The data that came, and how it ended. */
async function outcomeOf(
  retries: number,
  ...answers: readonly Answer[]
): Promise<{ readonly data: readonly unknown[]; readonly error: unknown }> {
  server.answers = answers;
  const settings = { signal: undefined, retries, request: { ...request, url: server.url } };
  const events = new EventStream(openAt(server.url), settings);
  const data: unknown[] = [];
  try {
    for await (const event of events) data.push(event.data);
  } catch (error) {
    return { data, error };
  }
  return { data, error: null };
}

function lastEventIds(): readonly unknown[] {
  return server.requests.map((headers) => headers['last-event-id'] ?? null);
}

/** The server asks for a short wait, which holds for all tests of a stream that begin so. */
const soon = 'retry: 1\n';

describe('a stream that ends', () => {
  test('goes on where it was', async () => {
    const { data, error } = await outcomeOf(
      2,
      stream(`${soon}id: a\ndata: 1\n\nid: b\n\nid: c\ndata: never`),
      stream('data: 2\n\n'),
      stream('id\ndata: 3\n\n'),
      status(204),
    );
    expect(data).toEqual([1, 2, 3]);
    expect(error).toBeNull();
    expect(lastEventIds()).toEqual([null, 'b', 'b', null]);
  });

  test('again and again without an event ends quietly', async () => {
    const { data, error } = await outcomeOf(2, stream(`${soon}data: 1\n\n`), stream(': hi\n'));
    expect({ data, error }).toEqual({ data: [1], error: null });
    expect(server.requests).toHaveLength(3);
  });

  test('is one connection without retries', async () => {
    const { data, error } = await outcomeOf(0, stream(`${soon}data: 1\n\n`));
    expect({ data, error }).toEqual({ data: [1], error: null });
    expect(server.requests).toHaveLength(1);
  });

  test('is followed by another one no sooner than the server asks for', async () => {
    await outcomeOf(1, stream('retry: 60\ndata: 1\n\n'), status(204));
    const [first = 0, second = 0] = server.times;
    // Timers may be a millisecond early.
    expect(second - first).toBeGreaterThan(58);
  });
});

describe('a connection that breaks', () => {
  test('in the middle of an event is followed by another one', async () => {
    const { data, error } = await outcomeOf(
      1,
      breakAfter(`${soon}id: 1\ndata: 1\n\nid: 2\ndata: ha`),
      stream('lf\n\nid: 2\ndata: 2\n\n'),
      status(204),
    );
    expect({ data, error }).toEqual({ data: [1, 2], error: null });
    expect(lastEventIds()).toEqual([null, '1', '2']);
  });

  test('again and again without an event is an error', async () => {
    const { data, error } = await outcomeOf(2, breakAfter(`${soon}data: 1\n\n`), breakAfter(':\n'));
    expect(data).toEqual([1]);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringContaining(server.url) });
    expect(server.requests).toHaveLength(3);
  });

  test('from the first one on is an error too', async () => {
    server.answers = [];
    const gone = await startEventServer();
    await gone.close();
    let opened = 0;
    const open = openAt(gone.url);
    const events = new EventStream(
      (headers, signal) => {
        opened += 1;
        return open(headers, signal);
      },
      { signal: undefined, retries: 0, request },
    );
    await expect(events[Symbol.asyncIterator]().next()).rejects.toThrow(ConnectionError);
    expect(opened).toBe(1);
  });

  test('now and then, with events in between, never is', async () => {
    const flaky = breakAfter(`${soon}data: 1\n\n`);
    const { data, error } = await outcomeOf(1, flaky, flaky, flaky, flaky, status(204));
    expect({ data, error }).toEqual({ data: [1, 1, 1, 1], error: null });
  });

  test('may be followed by a failure, which is the end', async () => {
    const { data, error } = await outcomeOf(5, breakAfter(`${soon}data: 1\n\n`), status(500));
    expect(data).toEqual([1]);
    expect(error).toBeInstanceOf(StatusError);
    expect(error).toMatchObject({ status: 500 });
    expect(server.requests).toHaveLength(2);
  });
});

describe('an id', () => {
  test.each<[string, string, unknown]>([
    ['of ASCII is sent as it is', 'a b;c', 'a b;c'],
    // Node's server takes each byte for a character.
    ['of other characters is sent in UTF-8', 'é€', Buffer.from('é€').toString('latin1')],
    ['that no header can hold is not sent', 'a\x01b', null],
  ])('%s', async (_, id, expected) => {
    await outcomeOf(1, stream(`${soon}id: ${id}\ndata: 1\n\n`), status(204));
    expect(lastEventIds()).toEqual([null, expected]);
  });
});

test('a failure of another kind is no reason to connect again', async () => {
  let opened = 0;
  const events = new EventStream(
    () => {
      opened += 1;
      throw new RangeError('A bug');
    },
    { signal: undefined, retries: 5, request },
  );
  await expect(events[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
  expect(opened).toBe(1);
});
