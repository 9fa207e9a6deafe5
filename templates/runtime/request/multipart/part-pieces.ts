/** The text around the parts of a multipart body, as the platform writes it. */
import { contentChunks } from './content-chunks.js';
import type { Piece } from './piece-stream.js';
import type { Part } from './plan-parts.js';

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
export function partPieces(parts: readonly Part[], boundary: string): readonly Piece[] {
  return [
    ...parts.flatMap((part) => [`--${boundary}\r\n${partHead(part)}\r\n\r\n`, ...partBody(part)]),
    `--${boundary}--\r\n`,
  ];
}

function partHead(part: Part): string {
  const disposition = `Content-Disposition: form-data; name="${quoted(withCrlf(part.name))}"`;
  if (part.kind === 'text') return disposition;
  const type = part.kind === 'blob' ? part.blob.type : part.type;
  const mediaType = type === '' ? 'application/octet-stream' : type;
  return `${disposition}; filename="${quoted(part.fileName)}"\r\nContent-Type: ${mediaType}`;
}

function partBody(part: Part): readonly Piece[] {
  switch (part.kind) {
    case 'text':
      return [`${withCrlf(part.text)}\r\n`];
    case 'blob':
      return [contentChunks(part.name, part.blob.stream()), '\r\n'];
    case 'stream':
      return [contentChunks(part.name, part.content), '\r\n'];
  }
}

function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n|\r/g, '\r\n');
}
