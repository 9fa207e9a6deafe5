/** Streams of events of the notebook. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Two events, then, for those who ask for what comes after them, a third, then no more. */
export function replyEvents(
  noteId: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (noteId === 'endless') {
    replyEndless(response);
    return;
  }
  const last = Number(request.headers['last-event-id'] ?? 0);
  const versions = last === 0 ? [1, 2] : last === 2 ? [3] : [];
  if (versions.length === 0) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`retry: 10\n\n${versions.map(eventText).join('')}`);
}

function replyEndless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let version = 0;
  const timer = setInterval(() => {
    version += 1;
    response.write(eventText(version));
  }, 20);
  response.on('close', () => {
    clearInterval(timer);
  });
}

function eventText(version: number): string {
  return `id: ${version}\ndata: {"version":${version}}\n\n`;
}
