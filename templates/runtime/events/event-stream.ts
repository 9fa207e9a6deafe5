/** What a method answers whose result is a stream of events. */
import { AbortedError, type RequestSummary } from '../errors/errors.js';
import type { OpenEvents } from './event-connection.js';
import { followEvents } from './follow-events.js';
import type { ServerEvent } from './server-event.js';

export interface EventStreamSettings {
  readonly signal: AbortSignal | undefined;
  /**
   * How many connections in a row may bring no event before it is given up. With 0 there is one
   * connection only.
   */
  readonly retries: number;
  /** What errors tell of the request. */
  readonly request: RequestSummary;
}

/**
 * The events, for `for await`. Nothing is sent before that. Each loop has connections of its own,
 * and ends the loop before it.
 */
export class EventStream<Data> implements AsyncIterable<ServerEvent<Data>> {
  readonly #open: OpenEvents;
  readonly #settings: EventStreamSettings;
  /** Ends the loop that is running. */
  #ending = new AbortController();
  #isClosed = false;

  constructor(open: OpenEvents, settings: EventStreamSettings) {
    this.#open = open;
    this.#settings = settings;
  }

  /** Ends the loop without an error, whatever it waits for. There is no other one after it. */
  close(): void {
    this.#isClosed = true;
    this.#ending.abort();
  }

  [Symbol.asyncIterator](): AsyncIterator<ServerEvent<Data>, undefined> {
    this.#ending.abort();
    const ending = new AbortController();
    this.#ending = ending;
    if (this.#isClosed) ending.abort();
    const events = this.#events(ending);
    return {
      next: () => events.next(),
      // A generator alone would only return once the event has come that it waits for.
      return: () => {
        ending.abort();
        return events.return(undefined);
      },
    };
  }

  async *#events(ending: AbortController): AsyncGenerator<ServerEvent<Data>, undefined> {
    const { signal, retries, request } = this.#settings;
    const abort = (): void => {
      ending.abort(new AbortedError(request, signal?.reason));
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      for await (const event of followEvents(this.#open, retries, request, ending.signal)) {
        yield decodeEvent<Data>(event);
      }
    } finally {
      signal?.removeEventListener('abort', abort);
    }
    const reason: unknown = ending.signal.reason;
    if (reason instanceof AbortedError) throw reason;
  }
}

function decodeEvent<Data>({ id, event, data }: ServerEvent<string>): ServerEvent<Data> {
  const decoded = { id, event, data: decodeData(data) };
  assertDocumented<Data>(decoded);
  return decoded;
}

function decodeData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Data is taken for what the documents say it is, here and nowhere else: events are not validated.
 */
function assertDocumented<Data>(event: ServerEvent<unknown>): asserts event is ServerEvent<Data> {
  if (event.data === undefined) throw new Error('Neither JSON nor text is undefined');
}
