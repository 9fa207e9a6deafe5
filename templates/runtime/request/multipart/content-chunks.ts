/** The contents of a stream, one chunk after the other, whatever kind of stream it is. */
import { InvalidParameterError } from '../../errors/errors.js';
import { isNodeStream, type StreamContent } from './file-content.js';

export interface Chunks {
  /** `null` after the last one. What the stream fails with, this fails with. */
  readonly next: () => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Tells the stream that nobody reads on, also while `next` waits for it. */
  readonly stop: () => void;
}

/** @param name of the parameter */
export function contentChunks(name: string, content: StreamContent): Chunks {
  // Browsers that cannot iterate over a stream of the web can read it.
  const { read, stop } = content instanceof ReadableStream ? reader(content) : iterator(content);
  return {
    next: async () => {
      const { done, value } = await read();
      return done === true ? null : chunkBytes(name, value);
    },
    stop: () => {
      // What goes wrong while it ends matters to nobody any more.
      stop().catch(() => undefined);
    },
  };
}

interface Source {
  readonly read: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  readonly stop: () => Promise<unknown>;
}

function reader(stream: ReadableStream<Uint8Array>): Source {
  const reading = stream.getReader();
  return { read: () => reading.read(), stop: () => reading.cancel() };
}

function iterator(content: AsyncIterable<unknown>): Source {
  const iterating = content[Symbol.asyncIterator]();
  return {
    read: () => iterating.next(),
    stop: async () => {
      // Its iterator would wait until the next chunk has come.
      if (isNodeStream(content)) content.destroy();
      await iterating.return?.();
    },
  };
}

/** Copied: its maker may fill the same memory again while the socket still holds it. */
function chunkBytes(name: string, chunk: unknown): Uint8Array<ArrayBuffer> {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (!ArrayBuffer.isView(chunk)) {
    throw new InvalidParameterError(name, 'a stream of bytes or text');
  }
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice();
}
