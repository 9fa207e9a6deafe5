import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AbortedError } from '../../../templates/runtime/errors/errors.js';
import { EventStream } from '../../../templates/runtime/events/event-stream.js';
import type { ServerEvent } from '../../../templates/runtime/events/server-event.js';
import {
  begin,
  openAt,
  startEventServer,
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

type Events = AsyncIterator<ServerEvent<unknown>, undefined>;
type End = (events: Events, stream: EventStream<unknown>, controller: AbortController) => unknown;

const ends: readonly (readonly [string, End, boolean])[] = [
  ['return()', (events) => events.return?.(), false],
  [
    'close()',
    (_, stream) => {
      stream.close();
    },
    false,
  ],
  [
    'the signal',
    (_events, _stream, controller) => {
      controller.abort('enough');
    },
    true,
  ],
];

/** What the server does, and how many events come before the end does. */
const moments: readonly (readonly [string, Answer, number])[] = [
  ['before the request', begin(''), 0],
  ['before the answer', () => undefined, 0],
  ['before the first event', begin(''), 0],
  ['in the middle of an event', begin('data: 1\n\ndata: ha'), 1],
  ['in the wait for the next connection', stream('retry: 60000\ndata: 1\n\n'), 1],
];

describe.each(ends)('%s', (_name, end, isAbort) => {
  test.each(moments)('%s ends it at once', async (moment, answer, count) => {
    server.answers = [answer];
    const controller = new AbortController();
    const { signal } = controller;
    const stream = new EventStream<unknown>(openAt(server.url), { signal, retries: 3, request });
    const events = stream[Symbol.asyncIterator]();
    for (let index = 0; index < count; index += 1) {
      expect(await events.next()).toMatchObject({ done: false, value: { data: 1 } });
    }
    if (moment === 'before the request') await end(events, stream, controller);
    const pending = outcomeOf(events);
    if (moment !== 'before the request') {
      await server.untilRequest();
      await untilItWaits();
      await end(events, stream, controller);
    }
    expect(await pending).toEqual(isAbort ? 'AbortedError because of enough' : 'end');
    expect(await outcomeOf(events)).toBe('end');
    await server.untilNoSocket();
    expect(server.requests).toHaveLength(moment === 'before the request' ? 0 : 1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('leaves no timer of the wait for the next connection', async () => {
    server.answers = [stream('retry: 60000\ndata: 1\n\n')];
    const controller = new AbortController();
    const { signal } = controller;
    const events = new EventStream<unknown>(openAt(server.url), { signal, retries: 3, request });
    const iterator = events[Symbol.asyncIterator]();
    await iterator.next();
    const pending = outcomeOf(iterator);
    await untilItWaits();
    const before = countTimers();
    await end(iterator, events, controller);
    await pending;
    expect(countTimers()).toBe(before - 1);
  });

  test('between two events ends it before the second', async () => {
    server.answers = [begin('data: 1\n\ndata: 2\n\n')];
    const controller = new AbortController();
    const { signal } = controller;
    const stream = new EventStream<unknown>(openAt(server.url), { signal, retries: 3, request });
    const events = stream[Symbol.asyncIterator]();
    expect(await events.next()).toMatchObject({ value: { data: 1 } });
    await end(events, stream, controller);
    // Nobody has asked for the next one, and still the connection is gone.
    await server.untilNoSocket();
    expect(await outcomeOf(events)).toBe(isAbort ? 'AbortedError because of enough' : 'end');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('ends a fetch that does not listen', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let answerLate: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
    const stream = new EventStream<unknown>(() => late, { signal, retries: 3, request });
    const events = stream[Symbol.asyncIterator]();
    const pending = outcomeOf(events);
    await end(events, stream, controller);
    expect(await pending).toBe(isAbort ? 'AbortedError because of enough' : 'end');
    const answer = silentAnswer();
    answerLate(answer.response);
    expect(await answer.cancelled).toBe('cancelled');
  });

  test('ends a body that does not listen', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const answer = silentAnswer();
    const open = (): Promise<Response> => Promise.resolve(answer.response);
    const stream = new EventStream<unknown>(open, { signal, retries: 3, request });
    const events = stream[Symbol.asyncIterator]();
    const pending = outcomeOf(events);
    await untilItWaits();
    await end(events, stream, controller);
    expect(await answer.cancelled).toBe('cancelled');
    expect(await pending).toBe(isAbort ? 'AbortedError because of enough' : 'end');
  });
});

test('break closes the connection and leaves nothing', async () => {
  server.answers = [begin('data: 1\n\ndata: 2\n\n')];
  const { signal } = new AbortController();
  const events = new EventStream(openAt(server.url), { signal, retries: 3, request });
  for await (const event of events) {
    expect(event.data).toBe(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    break;
  }
  await server.untilNoSocket();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a signal that is aborted already sends nothing', async () => {
  const signal = AbortSignal.abort('enough');
  const events = new EventStream(openAt(server.url), { signal, retries: 3, request });
  const first = events[Symbol.asyncIterator]().next();
  await expect(first).rejects.toThrow(AbortedError);
  await expect(first).rejects.toMatchObject({ cause: 'enough' });
  expect(server.requests).toEqual([]);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a closed stream is not opened again', async () => {
  const events = new EventStream(openAt(server.url), { signal: undefined, retries: 3, request });
  events.close();
  for await (const event of events) throw new Error(`Unexpected ${event.event}`);
  expect(server.requests).toEqual([]);
});

test('a stream that fails leaves no listener', async () => {
  server.answers = [stream('data: 1\n\n')];
  const { signal } = new AbortController();
  const events = new EventStream(openAt(server.url), { signal, retries: 0, request });
  for await (const event of events) expect(event.data).toBe(1);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

async function outcomeOf(events: Events): Promise<string> {
  try {
    const { done, value } = await events.next();
    return done === true ? 'end' : `data ${String(value.data)}`;
  } catch (error) {
    return error instanceof AbortedError
      ? `${error.name} because of ${String(error.cause)}`
      : String(error);
  }
}

/** Long enough for a request on the loopback and its answer. */
function untilItWaits(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}

/** An answer whose body never says anything. */
function silentAnswer(): { readonly response: Response; readonly cancelled: Promise<string> } {
  let cancel = (): void => undefined;
  const cancelled = new Promise<string>((resolve) => {
    cancel = () => {
      resolve('cancelled');
    };
  });
  const headers = { 'content-type': 'text/event-stream' };
  return {
    response: new Response(
      new ReadableStream({
        cancel: () => {
          cancel();
        },
      }),
      { headers },
    ),
    cancelled,
  };
}
