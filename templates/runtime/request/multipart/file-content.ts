/** What holds the contents of a file: a `Blob`, or a stream that can be read once. */
import { InvalidParameterError } from '../../errors/errors.js';
import type { FileContent } from '../../file-source.js';

export type StreamContent = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/**
 * Bytes are copied, so that the caller may go on writing into them; a `Blob` is not.
 * @throws {InvalidParameterError | TypeError} for a stream that was read before: it would be empty
 */
export function contentOf(name: string, content: FileContent): Blob | StreamContent {
  if (content instanceof Blob) return content;
  if (content instanceof ArrayBuffer) return new Blob([content]);
  if (ArrayBuffer.isView(content)) {
    const { buffer, byteOffset, byteLength } = content;
    return new Blob([new Uint8Array(buffer, byteOffset, byteLength).slice()]);
  }
  if (content instanceof Response || content instanceof ReadableStream) {
    // A `Response` takes no stream that was read before, which nothing else would notice.
    const { body } = new Response(content instanceof Response ? content.body : content);
    return body ?? new Blob([]);
  }
  if (isNodeStream(content)) prepareNodeStream(name, content);
  return content;
}

/** The part of Node's `Readable` that differs from other iterables. */
export interface NodeStream {
  readonly on: (event: 'error', listener: () => void) => unknown;
  readonly destroy: () => unknown;
  /** Whether all of it was read. */
  readonly readableEnded?: unknown;
}

export function isNodeStream(content: object): content is NodeStream {
  return (
    'on' in content &&
    typeof content.on === 'function' &&
    'destroy' in content &&
    typeof content.destroy === 'function'
  );
}

function prepareNodeStream(name: string, stream: NodeStream): void {
  if (stream.readableEnded === true) {
    throw new InvalidParameterError(name, 'a stream that was not read before');
  }
  // A file that is not there ends the whole process while nobody listens; whoever reads the stream
  // later is told all the same.
  stream.on('error', () => undefined);
}
