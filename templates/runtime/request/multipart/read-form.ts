/** Parts that the platform writes. */
import { contentChunks } from './content-chunks.js';
import { pieceStream } from './piece-stream.js';
import type { Part } from './plan-parts.js';

/** Streams are read to their end, in their order; where one fails, the others are told. */
export async function readForm(parts: readonly Part[], signal: AbortSignal): Promise<FormData> {
  const form = new FormData();
  const opened = parts.map((part) =>
    part.kind === 'stream' ? { ...part, chunks: contentChunks(part.name, part.content) } : part,
  );
  try {
    for (const part of opened) {
      if (part.kind === 'text') form.append(part.name, part.text);
      else if (part.kind === 'blob') form.append(part.name, part.blob, part.fileName);
      else
        form.append(
          part.name,
          await readBlob(pieceStream([part.chunks], signal), part.type),
          part.fileName,
        );
    }
  } catch (error) {
    for (const part of opened) if (part.kind === 'stream') part.chunks.stop();
    throw error;
  }
  return form;
}

async function readBlob(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read())
    chunks.push(read.value);
  return new Blob(chunks, { type });
}
