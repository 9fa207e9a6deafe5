/** A hook that tells how much of a body has been sent, and how much of an answer has arrived. */
import type { Attempt, Hook } from './hooks.js';
import { canSendStreams } from '../request/can-send-streams.js';

export interface Progress {
  readonly direction: 'upload' | 'download';
  /** `device.get` */
  readonly action: string;
  /** Counts from 1; each retry begins anew. */
  readonly attempt: number;
  /** In bytes: what `fetch` has taken of the body, or given of the answer. */
  readonly loaded: number;
  /** In bytes; `null` where nobody knows before the end. At the end it equals `loaded`. */
  readonly total: number | null;
}

/**
 * Reports in order, each chunk once. Browsers do not tell how far an upload is: there it is reported
 * once, when the answer begins, and so is text everywhere. Stands last among hooks that change
 * bodies. An answer that begins before the body was read ends the reports on
 * the upload. What `report` throws is ignored: the call goes on, and so do the reports.
 */
export function reportProgress(report: (progress: Progress) => void): Hook {
  // A function that returns nothing may still be an asynchronous one.
  const work: (progress: Progress) => unknown = report;
  return async (attempt, next) => {
    const { action, number, method } = attempt;
    const tell = (direction: Progress['direction']): Tell => {
      return (loaded, total) => {
        const progress = { direction, action, attempt: number, loaded, total };
        void ignoringErrors(() => work(progress));
      };
    };
    const response = await upload(attempt, next, tell('upload'));
    return method === 'HEAD' ? response : download(response, tell('download'));
  };
}

type Tell = (loaded: number, total: number | null) => void;

/** Also the later ones of an asynchronous function, which nobody waits for. */
async function ignoringErrors(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // See `reportProgress`.
  }
}

async function upload(
  attempt: Attempt,
  next: (attempt: Attempt) => Promise<Response>,
  tell: Tell,
): Promise<Response> {
  const { body } = attempt;
  if (body === null) return next(attempt);
  const total = await bodySize(body);
  // Text is one chunk: it is sent as it is, so that nothing changes for calls that send JSON.
  if (typeof body === 'string' || !canSendStreams()) {
    const response = await next(attempt);
    if (total !== null) tell(total, total);
    return response;
  }
  const { body: stream, headers: own } = new Response(body);
  const headers = new Headers(attempt.headers);
  for (const [name, value] of own) if (!headers.has(name)) headers.set(name, value);
  // Else a body of a known size would travel in chunks, which not all servers read.
  if (total !== null) headers.set('content-length', String(total));
  return next(attempt.with({ headers, body: stream && counted(stream, total, tell) }));
}

async function bodySize(body: BodyInit): Promise<number | null> {
  if (body instanceof ReadableStream) return null;
  if (body instanceof FormData) return formSize(body);
  return new Blob([body instanceof URLSearchParams ? body.toString() : body]).size;
}

/** Only the platform knows what it writes around the files: it is asked to, around empty ones. */
async function formSize(form: FormData): Promise<number> {
  const frame = new FormData();
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value === 'string') frame.append(name, value);
    else {
      size += value.size;
      frame.append(name, new Blob([], { type: value.type }), value.name);
    }
  }
  return size + (await new Response(frame).arrayBuffer()).byteLength;
}

/** A `Response` with one of these may have no body. */
const bodiless: readonly number[] = [101, 103, 204, 205, 304];

function download(response: Response, tell: Tell): Response {
  const { body, status, statusText, headers, url, redirected, type } = response;
  if (body === null || bodiless.includes(status)) return response;
  // What is told there is the length before it is unpacked.
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  const total = length === null ? null : Number(length);
  const copy = new Response(counted(body, total, tell), { status, statusText, headers });
  return Object.defineProperties(copy, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}

type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

function counted(stream: ByteStream, total: number | null, tell: Tell): ByteStream {
  let loaded = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      loaded += chunk.byteLength;
      // The last one is told at the end, when it is sure to be the last.
      if (loaded !== total) tell(loaded, total);
      controller.enqueue(chunk);
    },
    flush: () => {
      tell(loaded, loaded);
    },
  });
  return stream.pipeThrough(counter);
}
