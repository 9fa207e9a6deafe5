/** What an answer says. */
import { taken } from '../call/call.js';
import { ResponseFormatError } from '../errors/errors.js';
import { StatusError } from '../errors/status-error.js';
import type { StatusName } from '../operation.js';
import type { Answer, Errand } from './attempt.js';

/** What a body holds; `unknown` where the server does not say what it sends. */
export type BodyKind = 'json' | 'text' | 'bytes' | 'unknown';

export function kindOf(headers: Headers): BodyKind {
  const type = headers.get('content-type') ?? '';
  if (type === '') return 'unknown';
  if (json.test(type)) return 'json';
  return textual.test(type) ? 'text' : 'bytes';
}

const json = /^[^;]*[/+]json\b/i;
const textual = /^text\/|^[^;]*[/+](?:xml|yaml|javascript|x-ndjson|x-www-form-urlencoded)\b/i;

/**
 * JSON is decoded, text is a string, all else is a `Blob`; an empty answer is `undefined`. Where the
 * server does not say what it sends, it is JSON if it can be.
 * @throws {StatusError} for a status that is no success, and for a redirect that was not followed
 * @throws {ResponseFormatError} for JSON that is none
 * @throws {Error} where the caller reads it
 */
export function finishCall<Result>({ api, state }: Errand, answer: Answer): Result {
  const { response, body } = answer;
  if (body === null) {
    state.unread = response;
    throw taken();
  }
  const data = decodeBody(answer, body);
  assertSuccess<Result>(data, answer, api.statusName);
  state.read = response;
  return data;
}

/**
 * A successful answer is taken for what the documents say it is, here and nowhere else: answers are
 * not validated.
 */
function assertSuccess<Result>(
  data: unknown,
  { response, failed, attempt }: Answer,
  nameOf?: StatusName,
): asserts data is Result {
  if (!failed) return;
  const name = nameOf?.(response.status);
  throw new StatusError(response, data, attempt.summary, (text) => attempt.redact(text), name);
}

/** For a failure never worse than the text: the status matters more than what is wrong with it. */
function decodeBody(
  { response, kind, failed, attempt }: Answer,
  body: string | ArrayBuffer,
): unknown {
  if (typeof body !== 'string') {
    const type = response.headers.get('content-type') ?? '';
    return body.byteLength === 0 ? undefined : new Blob([body], { type });
  }
  if (body === '') return undefined;
  if (kind === 'text' || kind === 'bytes') return body;
  try {
    return JSON.parse(body);
  } catch {
    if (kind === 'json' && !failed) {
      throw new ResponseFormatError(attempt.summary, response.status, body);
    }
    return body;
  }
}
