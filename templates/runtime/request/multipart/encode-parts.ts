/** A multipart body, made of the parameters that are its parts. */
import type { EncodeBody } from '../../operation.js';
import { canSendStreams } from '../can-send-streams.js';
import { partPieces } from './part-pieces.js';
import { pieceStream } from './piece-stream.js';
import { planParts } from './plan-parts.js';
import { readForm } from './read-form.js';

/**
 * The platform writes the parts, unless one of them is a stream: then they are sent as they are
 * read. Browsers send no stream over HTTP/1, so there streams are read to their end first.
 * Where the operation does not say which parts are files, the values tell.
 * @throws {InvalidParameterError} for what no part can hold
 */
export const encodeParts: EncodeBody = ({ parts: names = [], files }, values) => {
  const parts = names.flatMap((name) => planParts(name, values[name], files?.includes(name)));
  if (parts.length === 0) return null;
  const isRepeatable = parts.every(({ kind }) => kind !== 'stream');
  if (isRepeatable || !canSendStreams()) {
    return {
      open: (signal) => readForm(parts, signal),
      isRepeatable,
      // Only the platform knows the boundary between the parts.
      ownHeaders: { 'content-type': undefined },
      init: sentOnce(),
    };
  }
  const boundary = `----${crypto.randomUUID()}`;
  return {
    open: (signal) => pieceStream(partPieces(parts, boundary), signal),
    isRepeatable,
    ownHeaders: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    init: sentOnce(),
  };
};

/**
 * Node's `fetch` keeps a copy of all that it sends, in case that a redirect asks for it again; not
 * where it may follow none, and where no window could ask for a password.
 */
function sentOnce(): RequestInit {
  return { redirect: strictMode(), window: null };
}

/** Some workers refuse a request that would refuse redirects. */
function strictMode(): RequestRedirect {
  try {
    return new Request('http://a', { redirect: 'error' }).redirect;
  } catch {
    return 'manual';
  }
}
