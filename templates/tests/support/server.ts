/** A server on this machine that answers as it is told, and tells what arrived. */
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request as it came over the wire. */
export interface ArrivedRequest {
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Decoded, in the order in which they came. */
  readonly query: readonly (readonly [string, string])[];
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Decoded JSON, the name and text of each part, other text; `null` where there is none. */
  readonly body: unknown;
}

export interface TestServer {
  readonly url: string;
  /** Forgets what arrived; answers from now on with this status and, as JSON, this body. */
  replyWith(status: number, body?: unknown): void;
  /** The same, with a stream of one event. */
  replyWithEvents(data: unknown): void;
  /** Those since the last `replyWith`. */
  requests(): readonly ArrivedRequest[];
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  let status = 500;
  let reply = '';
  let mediaType = 'application/json';
  let arrived: ArrivedRequest[] = [];

  const server = createServer((request, response) => {
    void readRequest(request).then((read) => {
      arrived.push(read);
      response.writeHead(status, reply === '' ? {} : { 'content-type': mediaType });
      response.end(reply);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    replyWith(newStatus, body) {
      status = newStatus;
      reply = body === undefined ? '' : JSON.stringify(body);
      mediaType = 'application/json';
      arrived = [];
    },
    replyWithEvents(data) {
      status = 200;
      reply = `data: ${JSON.stringify(data)}\n\n`;
      mediaType = 'text/event-stream';
      arrived = [];
    },
    requests: () => arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<ArrivedRequest> {
  const bytes = await buffer(request);
  const [path = '', search = ''] = (request.url ?? '').split('?');
  return {
    method: request.method ?? '',
    path,
    query: search === '' ? [] : search.split('&').map(decodePair),
    headers: request.headers,
    body: await decodeBody(bytes, request.headers['content-type'] ?? ''),
  };
}

function decodePair(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [decodeURIComponent(name), decodeURIComponent(value)];
}

async function decodeBody(bytes: Buffer, contentType: string): Promise<unknown> {
  if (bytes.length === 0) return null;
  if (contentType.startsWith('multipart/form-data')) return readParts(bytes, contentType);
  const text = bytes.toString('utf8');
  return contentType.startsWith('application/json') ? JSON.parse(text) : text;
}

async function readParts(bytes: Buffer, contentType: string): Promise<unknown> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData();
  return Promise.all(
    [...form].map(async ([name, part]) => [
      name,
      typeof part === 'string' ? part : await part.text(),
    ]),
  );
}
