/** Parts that the platform writes. */
import { contentChunks, type Chunks } from './content-chunks.js';
import { pieceStream } from './piece-stream.js';
import type { Part, StreamPart } from './plan-parts.js';

/** Streams are read to their end, in their order; where one fails, the others are told. */
export async function readForm(parts: readonly Part[], signal: AbortSignal): Promise<FormData> {
  const form = new FormData();
  const opened = parts.map(openPart);
  try {
    for (const part of opened) {
      if (part.kind === 'text') form.append(part.name, part.text);
      else form.append(part.name, await blobOf(part, signal), part.fileName);
    }
  } catch (error) {
    for (const part of opened) if (part.kind === 'stream') part.chunks.stop();
    throw error;
  }
  return form;
}

function openPart(part: Part): Exclude<Part, StreamPart> | OpenedPart {
  if (part.kind !== 'stream') return part;
  return { ...part, chunks: contentChunks(part.name, part.content) };
}

interface OpenedPart extends StreamPart {
  readonly chunks: Chunks;
}

async function blobOf(
  part: Extract<Part, { kind: 'blob' }> | OpenedPart,
  signal: AbortSignal,
): Promise<Blob> {
  if (part.kind === 'blob') return part.blob;
  const reader = pieceStream([part.chunks], signal).getReader();
  const chunks: BlobPart[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
  }
  return new Blob(chunks, { type: part.type });
}
