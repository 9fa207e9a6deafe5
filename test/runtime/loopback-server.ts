import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface ReceivedRequest {
  readonly method: string;
  /** As it arrived: path and query, still encoded. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Reply = (response: ServerResponse, request: ReceivedRequest) => void;

export interface LoopbackServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Answers the requests from now on. */
  reply: Reply;
  close(): Promise<void>;
}

/** Answers 200 with `{}` until it is told otherwise. */
export async function startServer(): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const answer = (body: string): void => {
      const { method = '', url: target = '', headers } = request;
      const received = { method, target, headers, body };
      requests.push(received);
      loopback.reply(response, received);
    };
    // Clients hang up in the middle of a body.
    text(request).then(answer, () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not a TCP server');
  const loopback: LoopbackServer = {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    reply: replyJson(200, {}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return loopback;
}

export function replyJson(status: number, value: unknown): Reply {
  return replyText(status, JSON.stringify(value), 'application/json');
}

export function replyText(status: number, body: string, contentType: string | null): Reply {
  return (response) => {
    response.writeHead(status, contentType === null ? {} : { 'content-type': contentType });
    response.end(body);
  };
}
