/** What may be given where an action takes a file. */

/**
 * A `File` keeps its name and media type; a stream of `node:fs` is called as its file, without the
 * folders. All else goes without a name of its own: wrap it, `new File([bytes], 'report.pdf')`, where
 * the API asks for one. Streams are read to their end before anything is sent.
 */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

export function isFileSource(value: unknown): value is FileSource {
  if (typeof value !== 'object' || value === null) return false;
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    Symbol.asyncIterator in value
  );
}
