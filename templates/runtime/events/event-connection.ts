/** One connection of an event stream, from its request to its end. */
import { ConnectionError, type RequestSummary } from '../errors/errors.js';
import { EventStreamError } from './event-stream-error.js';

/**
 * Sends the request of a stream with these headers too, and gives its answer unread.
 * @throws {StatusError} for a status that is no success
 */
export type OpenEvents = (
  headers: { readonly [name: string]: string },
  signal: AbortSignal,
) => Promise<Response>;

export class EventConnection {
  readonly #ending: AbortSignal;
  // Its own: nobody's listeners gather on a signal that outlives the connection.
  readonly #controller = new AbortController();
  #reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  readonly #request: RequestSummary;

  /** @param ending closes the connection */
  constructor(request: RequestSummary, ending: AbortSignal) {
    this.#request = request;
    this.#ending = ending;
    ending.addEventListener('abort', this.close);
  }

  /**
   * @param lastEventId where the server shall go on; `''` for anywhere
   * @returns whether there is something to read: the server may say that this was all
   * @throws {EventStreamError} for an answer that is none
   */
  async open(open: OpenEvents, lastEventId: string): Promise<boolean> {
    const { signal } = this.#controller;
    const response = await unlessAborted(open(streamHeaders(lastEventId), signal), signal);
    this.#reader = response.body?.getReader() ?? null;
    if (response.status === 204) return false;
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (mediaType.trim().toLowerCase() === 'text/event-stream') return true;
    throw new EventStreamError(
      `Unexpected answer of type ${mediaType.trim() || 'unknown'}, expected text/event-stream`,
    );
  }

  /**
   * @returns `null` at the end
   * @throws {ConnectionError}
   */
  async read(): Promise<Uint8Array | null> {
    try {
      const chunk = await this.#reader?.read();
      return chunk?.value ?? null;
    } catch (cause) {
      throw new ConnectionError(this.#request, cause);
    }
  }

  readonly close = (): void => {
    this.#ending.removeEventListener('abort', this.close);
    this.#controller.abort();
    // A `fetch` that does not listen to its signal still hears this.
    this.#reader?.cancel().catch(() => undefined);
  };
}

function streamHeaders(lastEventId: string): { readonly [name: string]: string } {
  const accept = { accept: 'text/event-stream' };
  // Headers hold no control characters, though ids may.
  const isSendable = lastEventId !== '' && !/\p{Cc}/u.test(lastEventId);
  return isSendable ? { ...accept, 'last-event-id': byteText(lastEventId) } : accept;
}

/** In UTF-8, each byte as the character of its number, which is how `fetch` takes bytes. */
function byteText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** An answer that comes after the end is sent back unread. */
function unlessAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(new Error('The connection was closed'));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    answer.then((response) => {
      if (signal.aborted) response.body?.cancel().catch(() => undefined);
      resolve(response);
    }, reject);
  });
}
