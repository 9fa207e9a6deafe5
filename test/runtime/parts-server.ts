import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { encodeParts } from '../../templates/runtime/request/multipart/encode-parts.js';

export interface PartsServer {
  readonly url: string;
  readonly received: { readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }[];
  /** Reads a request to its end until it is told otherwise. */
  read: (request: IncomingMessage) => Promise<Buffer>;
  close(): Promise<void>;
}

export async function startPartsServer(): Promise<PartsServer> {
  const server = createServer((request, response) => {
    started.read(request).then(
      (bytes) => {
        started.received.push({ headers: request.headers, bytes });
        response.end('{}');
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const started: PartsServer = {
    url: `http://127.0.0.1:${address.port}`,
    received: [],
    read: buffer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return started;
}

/** Node's `fetch` keeps a copy of the body for redirects, unless it may follow none. */
const unbuffered = { redirect: 'error', window: null } as const;

export interface UploadOptions {
  readonly signal?: AbortSignal;
  readonly files?: readonly string[];
}

/** Sends the values as a client does. */
export async function upload(
  url: string,
  values: { readonly [name: string]: unknown },
  { signal = new AbortController().signal, files }: UploadOptions = {},
): Promise<void> {
  const parts = { parts: Object.keys(values), ...(files && { files }) };
  const body = encodeParts(parts, values);
  if (body === null) throw new Error('nothing to send');
  const type = body.ownHeaders?.['content-type'];
  const headers = type === undefined ? [] : [['content-type', type] as const];
  // As a client does: `fetch` ends no body that it did not read to its end.
  const over = new AbortController();
  const opened = await body.open(AbortSignal.any([signal, over.signal]));
  try {
    const init = {
      method: 'POST',
      headers: Object.fromEntries(headers),
      body: opened,
      signal,
      duplex: 'half',
      ...unbuffered,
    } as const;
    const response = await fetch(url, init);
    await response.arrayBuffer();
  } finally {
    over.abort();
  }
}
