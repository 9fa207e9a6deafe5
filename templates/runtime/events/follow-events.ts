/** Events of one connection after the other. */
import { ConnectionError, TimeoutError, type RequestSummary } from '../errors/errors.js';
import { EventConnection, type OpenEvents } from './event-connection.js';
import { EventParser } from './parse-events.js';
import { pauseBeforeReconnect } from './reconnect-pause.js';
import type { ServerEvent } from './server-event.js';

/**
 * Connects again when a connection breaks or ends, until the server says that this was all (204) or
 * until `retries` connections in a row had no event. The last of these may have broken, which is an
 * error, or ended, which is none.
 * @param ending ends it at once, which is no error either
 * @throws {StatusError | EventStreamError | ConnectionError | TimeoutError}
 */
export async function* followEvents(
  open: OpenEvents,
  retries: number,
  request: RequestSummary,
  ending: AbortSignal,
): AsyncGenerator<ServerEvent<string>, undefined> {
  const parser = new EventParser();
  // A function: the compiler takes a property that it has seen once for settled.
  const isOver = (): boolean => ending.aborted;
  for (let failures = 0; !isOver(); failures += 1) {
    if (failures > 0) await pauseBeforeReconnect(parser.retry, failures, ending);
    if (isOver()) return;
    let failure: Error | null = null;
    const connection = new EventConnection(request, ending);
    parser.restart();
    try {
      if (!(await connection.open(open, parser.lastEventId))) return;
      for (;;) {
        // One chunk at a time: nothing is read ahead of the one who iterates.
        const chunk = await connection.read();
        if (chunk === null) break;
        for (const event of parser.push(chunk)) {
          failures = 0;
          yield event;
          if (isOver()) return;
        }
      }
    } catch (error) {
      if (isOver()) return;
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      failure = error;
    } finally {
      connection.close();
    }
    if (failures < retries || isOver()) continue;
    if (failure !== null) throw failure;
    return;
  }
}
