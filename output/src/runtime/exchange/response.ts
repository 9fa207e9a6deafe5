/** What an answer says. */
import { ApiError } from '../api-error.js';
import { ResponseFormatError } from '../errors.js';
import { errorClasses } from '../status-errors.js';
import type { Answer } from './attempt.js';

/**
 * JSON is decoded, text is a string, all else is a `Blob`; an empty answer is `undefined`. Where the
 * server does not say what it sends, it is JSON if it can be.
 * @throws {ApiError} for a status that is no success, and for a redirect that was not followed
 * @throws {ResponseFormatError} for JSON that is none
 */
export function decodeAnswer<Result>(answer: Answer<ArrayBuffer>): Answer<Result> {
  const body = isFailure(answer) ? failureBody(answer) : successBody(answer);
  const decoded = { ...answer, body };
  assertSuccess<Result>(decoded);
  return decoded;
}

/**
 * A successful answer is taken for what the documents say it is, here and nowhere else: answers are
 * not validated.
 */
function assertSuccess<Result>(answer: Answer<unknown>): asserts answer is Answer<Result> {
  if (!isFailure(answer)) return;
  const ErrorClass = errorClasses.get(answer.status) ?? ApiError;
  throw new ErrorClass(answer, answer.body);
}

function isFailure({ status, headers }: Answer<unknown>): boolean {
  return status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
}

function successBody({ status, headers, body }: Answer<ArrayBuffer>): unknown {
  if (body.byteLength === 0) return undefined;
  const kind = bodyKind(headers);
  if (kind === 'binary') return new Blob([body], { type: headers.get('content-type') ?? '' });
  const text = decodeText(body);
  if (kind === 'text') return text;
  const json = decodeJson(text);
  if (json === undefined && kind === 'json') throw new ResponseFormatError(status, text);
  return json === undefined ? text : json.value;
}

/** Never worse than the text: the status matters more than what is wrong with the body. */
function failureBody({ headers, body }: Answer<ArrayBuffer>): unknown {
  if (body.byteLength === 0) return undefined;
  const kind = bodyKind(headers);
  const text = decodeText(body);
  const json = kind === 'json' || kind === 'unknown' ? decodeJson(text) : undefined;
  return json === undefined ? text : json.value;
}

type BodyKind = 'json' | 'text' | 'binary' | 'unknown';

function bodyKind(headers: Headers): BodyKind {
  const [mediaType = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const name = mediaType.trim();
  if (name === '') return 'unknown';
  if (/[/+]json$/.test(name)) return 'json';
  return textual.test(name) ? 'text' : 'binary';
}

const textual = /^text\/|[/+](?:xml|yaml|javascript|x-ndjson|x-www-form-urlencoded)$/;

function decodeText(body: ArrayBuffer): string {
  return new TextDecoder().decode(body);
}

/** `undefined` where the text is not JSON. */
function decodeJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
