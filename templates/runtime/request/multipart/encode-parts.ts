/** A multipart body, made of the parameters that are its parts. */
import type { RequestBody } from '../body.js';
import { canSendStreams } from '../can-send-streams.js';
import { partPieces } from './part-pieces.js';
import { pieceStream } from './piece-stream.js';
import { planParts } from './plan-parts.js';
import { readForm } from './read-form.js';

/**
 * The platform writes the parts, unless one of them is a stream: then they are sent as they are
 * read. Browsers send no stream over HTTP/1, so there streams are read to their end first.
 * @param files those of the names that are files; where it is not said, the values tell
 * @throws {InvalidParameterError} for what no part can hold
 */
export function encodeParts(
  names: readonly string[],
  values: ReadonlyMap<string, unknown>,
  files?: readonly string[],
): RequestBody | null {
  const parts = names.flatMap((name) => planParts(name, values.get(name), files?.includes(name)));
  if (parts.length === 0) return null;
  const isRepeatable = parts.every(({ kind }) => kind !== 'stream');
  if (isRepeatable || !canSendStreams()) {
    return { open: (signal) => readForm(parts, signal), isRepeatable, contentType: null };
  }
  const boundary = `----${crypto.randomUUID()}`;
  return {
    open: (signal) => pieceStream(partPieces(parts, boundary), signal),
    isRepeatable,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
