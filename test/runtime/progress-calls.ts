import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { Attempt } from '../../templates/runtime/hooks/hooks.js';
import { reportProgress, type Progress } from '../../templates/runtime/hooks/progress.js';

export interface ProgressServer {
  readonly url: string;
  /** Answers `{}` until it is told otherwise. */
  reply: (response: ServerResponse) => void;
  /** The last request. */
  received: { readonly headers: IncomingHttpHeaders; readonly bytes: Buffer };
  close(): void;
}

export async function startProgressServer(): Promise<ProgressServer> {
  const server = createServer((request, response) => {
    void buffer(request).then((bytes) => {
      started.received = { headers: request.headers, bytes };
      started.reply(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const started: ProgressServer = {
    url: `http://127.0.0.1:${address.port}/`,
    reply: (response) => response.end('{}'),
    received: { headers: {}, bytes: Buffer.alloc(0) },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return started;
}

export interface Call {
  readonly method?: string;
  readonly body?: BodyInit | null;
  readonly headers?: { readonly [name: string]: string };
}

export function attemptOf(
  url: string,
  { method = 'POST', body = null, headers = {} }: Call,
): Attempt {
  const { signal } = new AbortController();
  const request = { method, url, headers: new Headers(headers), body };
  return new Attempt('thing.upload', 2, { ...request, signal, secrets: () => [], token: '' });
}

export function send({ method, url: target, headers, body, signal }: Attempt): Promise<Response> {
  const init = { method, headers, body, signal, redirect: 'follow', duplex: 'half' } as const;
  return fetch(target, init);
}

/** The reports of one direction, as `loaded/total`, and the response. */
export async function progressOf(
  url: string,
  direction: Progress['direction'],
  call: Call,
): Promise<{
  readonly steps: readonly string[];
  readonly response: Response;
  readonly size: number;
}> {
  const reports: Progress[] = [];
  const hook = reportProgress((progress) => reports.push(progress));
  const response = await hook(attemptOf(url, call), send);
  const { byteLength: size } = await response.arrayBuffer();
  const steps = reports
    .filter((report) => report.direction === direction)
    .map(({ action, attempt, loaded, total }) => {
      expect([action, attempt]).toEqual(['thing.upload', 2]);
      return `${loaded}/${total ?? '?'}`;
    });
  return { steps, response, size };
}
