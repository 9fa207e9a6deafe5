/** What may be given where an action takes a file. */

/**
 * The contents of a file; or those with a name and a media type, for contents that have none of
 * their own, or others than the server shall see.
 */
export type FileSource = FileContent | NamedFile;

/**
 * A `File` keeps its name and media type, and so does the answer of another server; a stream of
 * `node:fs` is called as its file. Folders are never told. What is not a stream can be sent again
 * when a call fails.
 */
export type FileContent =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | Response;

export interface NamedFile {
  readonly content: FileContent;
  /** `report.pdf` */
  readonly name?: string | undefined;
  /** A media type: `application/pdf`. */
  readonly type?: string | undefined;
}

export function isFileContent(value: unknown): value is FileContent {
  if (typeof value !== 'object' || value === null) return false;
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    value instanceof Response ||
    Symbol.asyncIterator in value
  );
}
