import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { StatusError } from '../../../templates/runtime/errors/status-error.js';
import { ConnectionError } from '../../../templates/runtime/errors/errors.js';
import type { OpenEvents } from '../../../templates/runtime/events/event-connection.js';

/** Answers one request. */
export type Answer = (response: ServerResponse) => void;

export interface EventServer {
  readonly url: string;
  /** Of each request, names in lower case. */
  readonly requests: IncomingHttpHeaders[];
  /** When each request came, in milliseconds. */
  readonly times: number[];
  /** One for each request; the last one stays for all that follow. */
  answers: readonly Answer[];
  /** Waits until there is a request. */
  untilRequest(): Promise<void>;
  /** Waits until each connection that a request came by is closed; for ever where one stays. */
  untilNoSocket(): Promise<void>;
  close(): Promise<void>;
}

export async function startEventServer(): Promise<EventServer> {
  // Not those that Node's `fetch` opens in advance, and closes some seconds later.
  const sockets = new Set<Socket>();
  const server = createServer(({ headers, socket }, response) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const answer = events.answers[events.requests.length] ?? events.answers.at(-1);
    events.requests.push(headers);
    events.times.push(performance.now());
    answer?.(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not a TCP server');
  const events: EventServer = {
    url: `http://127.0.0.1:${address.port}`,
    requests: [],
    times: [],
    answers: [],
    untilRequest: async () => {
      while (events.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    untilNoSocket: async () => {
      while (sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return events;
}

/** The text as it is, then the end. */
export function stream(text: string): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', connection: 'close' });
    response.end(text);
  };
}

/** The text as it is, then nothing more, and no end. */
export function begin(text: string): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    response.write(text);
  };
}

/** The text as it is; then the connection breaks. */
export function breakAfter(text: string): Answer {
  return (response) => {
    begin(text)(response);
    setTimeout(() => {
      response.socket?.resetAndDestroy();
    }, 10);
  };
}

export function status(code: number): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', connection: 'close' });
    response.end(code === 204 ? undefined : '{"message":"No"}');
  };
}

/** What the errors of a stream tell of its request. */
export const streamRequest = {
  action: 'thing.stream',
  method: 'GET',
  url: 'https://api.example.com/thing',
  attempt: 1,
} as const;

/** As the client of an API does it, without its retries. */
export function openAt(url: string): OpenEvents {
  const request = { ...streamRequest, url };
  return async (headers, signal) => {
    const response = await fetch(url, { headers, signal }).catch((cause: unknown) => {
      throw new ConnectionError(request, cause);
    });
    if (response.ok) return response;
    const body: unknown = await response.json();
    throw new StatusError(response, body, request, (message) => message);
  };
}
