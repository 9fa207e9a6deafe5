import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request in a form that does not depend on who wrote it. */
export interface RecordedRequest {
  readonly method: string;
  /** Segments, decoded. */
  readonly path: readonly string[];
  /** Decoded by RFC 3986, sorted: servers read pairs by name. */
  readonly query: readonly (readonly [string, string])[];
  /** Those that mean something to the API; `null` where there is none. */
  readonly headers: { readonly [name: string]: string | null };
  /** Of `Content-Type`; `''` where there is none. */
  readonly mediaType: string;
  readonly body: RecordedBody;
}

export type RecordedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Sorted by name; contents in base64. */
  | { readonly kind: 'parts'; readonly parts: readonly RecordedPart[] }
  | { readonly kind: 'other'; readonly mediaType: string; readonly text: string };

export interface RecordedPart {
  readonly name: string;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly content: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

export interface RecordingServer {
  readonly url: string;
  /** What it answers from now on; forgets what arrived. */
  replyWith(reply: Reply): void;
  requests(): readonly RecordedRequest[];
  close(): Promise<void>;
}

const telling = ['accept', 'accept-version', 'authorization', 'losantdomain'] as const;

export async function startRecording(): Promise<RecordingServer> {
  let reply: Reply = { status: 500, headers: {}, body: '' };
  let recorded: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    void record(request).then(
      (one) => {
        recorded.push(one);
        response.writeHead(reply.status, reply.headers).end(reply.body);
      },
      (error: unknown) => {
        // A request that cannot be read would keep its client waiting for ever.
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    replyWith(next) {
      reply = next;
      recorded = [];
    },
    requests: () => recorded,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const bytes = await buffer(request);
  const contentType = headerText(request, 'content-type') ?? '';
  const [path = '', search = ''] = (request.url ?? '').split(/\?(.*)/s);
  return {
    method: request.method ?? '',
    path: path.split('/').map(decodeSegment),
    query: sortedPairs(search === '' ? [] : search.split('&').map(decodePair)),
    headers: Object.fromEntries(telling.map((name) => [name, headerText(request, name)])),
    mediaType: contentType.split(';')[0]?.trim() ?? '',
    body: recordBody(bytes, contentType),
  };
}

function headerText(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

/** As it is, where it is not percent-encoded UTF-8. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function decodePair(pair: string): readonly [string, string] {
  const [name = '', text = ''] = pair.split('=');
  return [decodeURIComponent(name), decodeURIComponent(text)];
}

function recordBody(bytes: Buffer, contentType: string): RecordedBody {
  const [mediaType = ''] = contentType.split(';');
  if (bytes.length === 0) return { kind: 'none' };
  if (mediaType === 'application/json') {
    return { kind: 'json', value: JSON.parse(bytes.toString('utf8')) };
  }
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (mediaType !== 'multipart/form-data' || boundary === undefined) {
    return { kind: 'other', mediaType, text: bytes.toString('utf8') };
  }
  return { kind: 'parts', parts: sorted(recordParts(bytes, boundary), ({ name }) => name) };
}

/** Read by hand: `FormData` takes parts without a file name for text. */
function recordParts(bytes: Buffer, boundary: string): readonly RecordedPart[] {
  // One character a byte.
  const pieces = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const [latin = '', ...contents] = piece.split('\r\n\r\n');
    const head = Buffer.from(latin, 'latin1').toString('utf8');
    const content = contents.join('\r\n\r\n').replace(/\r\n$/, '');
    const [, name = ''] = /\bname="([^"]*)"/.exec(head) ?? [];
    const [, fileName = null] = /\bfilename="([^"]*)"/.exec(head) ?? [];
    const [, mediaType = null] = /^content-type: *([^;\r\n]+)/im.exec(head) ?? [];
    return {
      name,
      fileName,
      mediaType,
      content: Buffer.from(content, 'latin1').toString('base64'),
    };
  });
}

export function sortedPairs(pairs: RecordedRequest['query']): RecordedRequest['query'] {
  return sorted(pairs, ([name, text]) => name + text);
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
