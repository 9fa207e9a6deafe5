/** What an answer says. */
import type { ReadAnswer } from '../call/call.js';
import { ResponseFormatError } from '../errors/errors.js';
import { StatusError } from '../errors/status-error.js';
import type { StatusName } from '../operation.js';
import type { Answer } from './attempt.js';

/**
 * JSON is decoded, text is a string, all else is a `Blob`; an empty answer is `undefined`. Where the
 * server does not say what it sends, it is JSON if it can be.
 * @throws {StatusError} for a status that is no success, and for a redirect that was not followed
 * @throws {ResponseFormatError} for JSON that is none
 */
export function decodeAnswer<Result>(
  answer: Answer,
  bytes: ArrayBuffer,
  nameOf?: StatusName,
): ReadAnswer<Result> {
  const { status, headers } = answer.response;
  const data = bytes.byteLength === 0 ? undefined : decodeBody(answer, bytes);
  assertSuccess<Result>(data, answer, nameOf);
  return { data, status, headers };
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

// One for all answers, made by the first: importing this makes nothing.
let decoder: TextDecoder | undefined;

/** For a failure never worse than the text: the status matters more than what is wrong with it. */
function decodeBody({ response, failed, attempt }: Answer, bytes: ArrayBuffer): unknown {
  const type = response.headers.get('content-type') ?? '';
  const isJson = /^[^;]*[/+]json\b/i.test(type);
  const isKnown = type !== '' && !isJson;
  if (isKnown && !failed && !textual.test(type)) return new Blob([bytes], { type });
  const text = (decoder ??= new TextDecoder()).decode(bytes);
  if (isKnown) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (isJson && !failed) throw new ResponseFormatError(attempt.summary, response.status, text);
    return text;
  }
}

const textual = /^text\/|^[^;]*[/+](?:xml|yaml|javascript|x-ndjson|x-www-form-urlencoded)\b/i;
