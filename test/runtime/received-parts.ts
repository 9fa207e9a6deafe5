import type { IncomingHttpHeaders } from 'node:http';
import { upload, type PartsServer } from './parts-server.js';

export interface ReceivedPart {
  /** The lines above the content. */
  readonly head: readonly string[];
  readonly content: Buffer;
}

/** Each part as its head and content. */
export async function partsOf(
  server: PartsServer,
  values: { readonly [name: string]: unknown },
  files?: readonly string[],
): Promise<readonly (readonly string[])[]> {
  await upload(server.url, values, files === undefined ? {} : { files });
  const [request] = server.received.splice(0);
  if (request === undefined) throw new Error('nothing arrived');
  return splitParts(request.headers, request.bytes).map(({ head, content }) => [
    ...head,
    content.toString('utf8'),
  ]);
}

/** What a parameter `file` should arrive as. */
export function part(
  content: string,
  fileName = 'blob',
  type = 'application/octet-stream',
): readonly string[] {
  const disposition = `Content-Disposition: form-data; name="file"; filename="${fileName}"`;
  return [disposition, `Content-Type: ${type}`, content];
}

export async function* chunksOf<Chunk>(...chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** By hand: between the boundaries, up to the first empty line and after it. */
export function splitParts(headers: IncomingHttpHeaders, bytes: Buffer): readonly ReceivedPart[] {
  const [, boundary] =
    /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '') ?? [];
  if (boundary === undefined) throw new Error('no multipart body');
  const pieces = bytes.toString('latin1').split(`--${boundary}`);
  if (pieces[0] !== '' || pieces.at(-1) !== '--\r\n') throw new Error('not framed by boundaries');
  return pieces.slice(1, -1).map((piece) => {
    const [head = '', content = ''] = piece.split(/\r\n\r\n(.*)\r\n$/s);
    return {
      head: Buffer.from(head, 'latin1').toString('utf8').split('\r\n').slice(1),
      content: Buffer.from(content, 'latin1'),
    };
  });
}
