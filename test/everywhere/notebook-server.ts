/** The API of `docs/`, as far as the checks ask for it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { replyEvents } from './notebook-events.js';

interface Note {
  readonly id: string;
  readonly text: string;
}

export function notebook(): RequestListener {
  const attempts = new Map<string, number>();
  return (request, response) => {
    allowOtherOrigins(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://notebook');
    const [, , noteId, part] = pathname.split('/');
    if (noteId === undefined) replyPage(response, searchParams);
    else if (part === 'files') void replyReceived(request, response);
    else if (part === 'events') replyEvents(noteId, request, response);
    else if (request.method === 'PUT') void text(request).then((note) => response.end(note));
    else replyNote(noteId, request, response, attempts);
  };
}

/** The page of a browser is at another origin than the API. */
function allowOtherOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'application/json');
  response.setHeader('x-request-id', 'r1');
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', '*');
  response.setHeader('access-control-allow-methods', '*');
  const asked = request.headers['access-control-request-headers'];
  if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
}

function replyPage(response: ServerResponse, query: URLSearchParams): void {
  const notes = [0, 1, 2, 3, 4].map((index): Note => ({ id: `n${index}`, text: '' }));
  const page = Number(query.get('page') ?? 0);
  const perPage = Number(query.get('perPage') ?? 100);
  const items = notes.slice(page * perPage, (page + 1) * perPage);
  response.end(JSON.stringify({ items, totalCount: notes.length, page, perPage }));
}

function replyNote(
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  attempts: Map<string, number>,
): void {
  const attempt = (attempts.get(id) ?? 0) + 1;
  attempts.set(id, attempt);
  if (id === 'silent') return;
  if (id === 'cut') {
    request.socket.destroy();
  } else if (id === 'half') {
    response.writeHead(200, { 'content-length': 100 }).write('{');
  } else if (id === 'missing') {
    response.writeHead(404).end(JSON.stringify({ type: 'NotFound', message: 'No such note' }));
  } else if (id.startsWith('busy') && attempt === 1) {
    response.writeHead(503, { 'retry-after': '1' }).end();
  } else {
    response.end(JSON.stringify({ id, text: noteText(id, request, attempt) }));
  }
}

function noteText(id: string, request: IncomingMessage, attempt: number): string {
  if (id === 'token') return request.headers.authorization ?? '';
  return id === 'plain' ? 'Größe: 3 µm' : `attempt ${attempt}`;
}

async function replyReceived(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(await buffer(request), { headers }).formData();
  const file = form.get('file');
  if (file === null || typeof file === 'string') throw new Error('No file arrived');
  const received = { name: file.name, type: file.type, text: await file.text() };
  response.end(JSON.stringify({ ...received, title: form.get('title') }));
}
