/** One stream, made of texts and of the contents of others. */
import type { Chunks } from './content-chunks.js';

export type Piece = string | Chunks;

/**
 * Reads no chunk before it is wanted. However it ends, the streams that it did not come to the end
 * of are told, and no listener is left on the signal.
 */
export function pieceStream(
  pieces: readonly Piece[],
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting = [...pieces];
  let abort = (): void => undefined;
  const end = (): void => {
    signal.removeEventListener('abort', abort);
    for (const piece of waiting.splice(0)) if (typeof piece !== 'string') piece.stop();
  };
  return new ReadableStream(
    {
      start: (controller) => {
        abort = () => {
          end();
          controller.error(signal.reason);
        };
        signal.addEventListener('abort', abort);
        if (signal.aborted) abort();
      },
      pull: async (controller) => {
        try {
          const chunk = await nextChunk(waiting);
          if (chunk !== null) controller.enqueue(chunk);
          else {
            end();
            controller.close();
          }
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

/** Takes away the pieces that it comes to the end of. */
async function nextChunk(waiting: Piece[]): Promise<Uint8Array<ArrayBuffer> | null> {
  for (let [piece] = waiting; piece !== undefined; [piece] = waiting) {
    const chunk = typeof piece === 'string' ? new TextEncoder().encode(piece) : await piece.next();
    if (typeof piece === 'string' || chunk === null) waiting.shift();
    // An empty chunk would end a body that travels in chunks.
    if (chunk !== null && chunk.length > 0) return chunk;
  }
  return null;
}
