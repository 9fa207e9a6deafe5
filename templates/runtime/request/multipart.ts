/** The parts of a multipart body. */
import { InvalidParameterError } from '../errors/errors.js';
import { isFileSource, type FileSource } from '../file-source.js';
import type { EncodeParts } from '../operation.js';
import { parameterText } from './parameter-text.js';

export const encodeParts: EncodeParts = (names, values) => {
  const parts = partsOf(names, values);
  if (parts.length === 0) return null;
  return {
    open: (signal) => formDataOf(parts, signal),
    isRepeatable: parts.every(
      ({ content }) => typeof content === 'string' || content instanceof Blob,
    ),
    contentType: null,
  };
};

/** A part whose contents may still have to be read. */
interface Part {
  /** Of the parameter. */
  readonly name: string;
  readonly content: string | FileSource;
}

/**
 * Files as they are, also where a parameter is an array of them; all else as text, objects as JSON
 * text. A part of JSON says no media type of its own: `FormData` gives one only to files, and
 * servers store those.
 * @returns none for what is `undefined` or `null`
 */
function partsOf(names: readonly string[], values: ReadonlyMap<string, unknown>): readonly Part[] {
  return names.flatMap((name) =>
    contentsOf(name, values.get(name)).map((content) => ({ name, content })),
  );
}

function contentsOf(name: string, value: unknown): readonly (string | FileSource)[] {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const files = items.filter(isFileSource);
  const areFiles = files.length > 0 && files.length === items.length;
  return areFiles ? files : [parameterText(name, value)];
}

/** The parts with all streams read, in their order. */
async function formDataOf(parts: readonly Part[], signal: AbortSignal): Promise<FormData> {
  const form = new FormData();
  for (const { name, content } of parts) {
    if (typeof content === 'string') {
      form.append(name, content);
      continue;
    }
    const blob = await blobOf(name, content, signal);
    const fileName = fileNameOf(content);
    if (fileName === null) form.append(name, blob);
    else form.append(name, blob, fileName);
  }
  return form;
}

async function blobOf(name: string, source: FileSource, signal: AbortSignal): Promise<Blob> {
  if (source instanceof Blob) return source;
  // Copied, so that the caller may go on writing into it.
  if (source instanceof ArrayBuffer) return new Blob([source.slice(0)]);
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source;
    return new Blob([new Uint8Array(buffer, byteOffset, byteLength).slice()]);
  }
  const chunks: BlobPart[] = [];
  for await (const chunk of chunksOf(source, signal)) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
      throw new InvalidParameterError(name, 'a stream of bytes or text');
    }
    chunks.push(typeof chunk === 'string' ? chunk : chunk.slice());
  }
  return new Blob(chunks);
}

/** Whoever ends the call ends the stream as well. */
async function* chunksOf(
  source: ReadableStream<Uint8Array> | AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator {
  const chunks = source instanceof ReadableStream ? readerOf(source) : iteratorOf(source);
  const stop = (): void => {
    void chunks.stop();
  };
  signal.addEventListener('abort', stop);
  let isRead = false;
  try {
    while (!isRead && !signal.aborted) {
      const { done, value } = await chunks.next();
      isRead = done === true;
      if (!isRead) yield value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (!isRead) await chunks.stop();
  }
}

interface Chunks {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  stop(): Promise<unknown>;
}

/** Browsers that cannot iterate over a stream can read it. */
function readerOf(stream: ReadableStream<Uint8Array>): Chunks {
  const reader = stream.getReader();
  return { next: () => reader.read(), stop: () => reader.cancel() };
}

function iteratorOf(source: AsyncIterable<unknown>): Chunks {
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    stop: async () => iterator.return?.(),
  };
}

/** The last part of the path that a stream of `node:fs` reads; `null` for what has none. */
function fileNameOf(source: FileSource): string | null {
  if (source instanceof Blob || !('path' in source) || typeof source.path !== 'string') return null;
  const name = source.path.split(/[/\\]/).at(-1) ?? '';
  return name === '' ? null : name;
}
