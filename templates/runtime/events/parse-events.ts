/** The bytes of a `text/event-stream`, cut anywhere, to its events. */
import { EventStreamError } from './event-stream-error.js';
import { LineBuffer } from './line-buffer.js';
import type { ServerEvent } from './server-event.js';

/** In bytes: of the data of one event, and of any line. */
export const longestEvent = 16 * 2 ** 20;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads one connection after another. The last id and the time to wait stay, as browsers keep them.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventParser {
  #lastEventId = '';
  #retry = 1000;

  #line = new LineBuffer();
  #decoder = new TextDecoder();
  #endedInReturn = false;

  #id = '';
  #event = '';
  #data: string[] = [];
  /** Of the data lines so far, in bytes. */
  #size = 0;

  /** The id that counts since the last empty line. */
  get lastEventId(): string {
    return this.#lastEventId;
  }

  /** How long to wait before the next connection, in milliseconds. */
  get retry(): number {
    return this.#retry;
  }

  /** What follows is a new connection: what the old one left unfinished is dropped. */
  restart(): void {
    this.#line = new LineBuffer();
    // Takes a byte order mark away; only the first line can begin with one.
    this.#decoder = new TextDecoder();
    this.#endedInReturn = false;
    this.#id = this.#lastEventId;
    this.#clearEvent();
  }

  /**
   * The events that the chunk completes, each parsed when it is asked for.
   * @throws {EventStreamError} for a line or an event that is too long
   */
  *push(chunk: Uint8Array): Generator<ServerEvent<string>, undefined> {
    let start = 0;
    for (let end = 0; end < chunk.length; end += 1) {
      const byte = chunk[end];
      if (byte !== lineFeed && byte !== carriageReturn) continue;
      const followsReturn = this.#endedInReturn && end === start;
      this.#endedInReturn = byte === carriageReturn;
      if (byte === carriageReturn || !followsReturn) {
        const event = this.#readLine(this.#takeLine(chunk.subarray(start, end)));
        if (event !== null) yield event;
      }
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (rest.length === 0) return;
    this.#endedInReturn = false;
    this.#checkSize(rest.length);
    this.#line.append(rest);
  }

  #takeLine(end: Uint8Array): Uint8Array {
    this.#checkSize(end.length);
    if (this.#line.length === 0) return end;
    this.#line.append(end);
    return this.#line.take();
  }

  #readLine(line: Uint8Array): ServerEvent<string> | null {
    const text = this.#decoder.decode(line);
    if (!this.#decoder.ignoreBOM) this.#decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    if (text === '') return this.#completeEvent();
    const colon = text.indexOf(':');
    const name = colon === -1 ? text : text.slice(0, colon);
    const value = colon === -1 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') {
      this.#data.push(value);
      this.#size += line.length;
    } else this.#readField(name, value);
    return null;
  }

  /** Other fields mean nothing, and neither does a comment, which is a field without a name. */
  #readField(name: string, value: string): void {
    switch (name) {
      case 'event':
        this.#event = value;
        break;
      case 'id':
        if (!value.includes('\0')) this.#id = value;
        break;
      case 'retry':
        if (/^[0-9]+$/.test(value)) this.#retry = Number(value);
        break;
    }
  }

  #completeEvent(): ServerEvent<string> | null {
    this.#lastEventId = this.#id;
    const event = this.#event === '' ? 'message' : this.#event;
    const data = this.#data.length === 0 ? null : this.#data.join('\n');
    this.#clearEvent();
    return data === null ? null : { id: this.#lastEventId, event, data };
  }

  #clearEvent(): void {
    this.#event = '';
    this.#data = [];
    this.#size = 0;
  }

  #checkSize(more: number): void {
    if (this.#size + this.#line.length + more <= longestEvent) return;
    throw new EventStreamError(`Unexpected event of more than ${longestEvent} bytes`);
  }
}
