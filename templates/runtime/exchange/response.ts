/** What an answer says. */
import { ApiError } from '../api-error.js';
import type { Answer } from './attempt.js';
import { ResponseFormatError } from '../errors.js';
import { errorClasses } from '../status-errors.js';

/**
 * JSON is decoded, text is a string, all else is a `Blob`; an empty answer is `undefined`. Where the
 * server does not say what it sends, it is JSON if it can be.
 * @throws {ApiError} for a status that is no success, and for a redirect that was not followed
 * @throws {ResponseFormatError} for JSON that is none
 */
export function decodeAnswer<Result>(answer: Answer): Result {
  if (isFailure(answer)) throw apiError(answer);
  const result = decodeBody(answer);
  trust<Result>(result);
  return result;
}

/** An error of the class that its status has. */
export function apiError(answer: Answer): ApiError {
  const text = decodeText(answer.body);
  const kind = bodyKind(answer.headers);
  const decoded = kind === 'json' || kind === 'unknown' ? decodeJson(text) : undefined;
  const body = decoded === undefined ? text : decoded.value;
  const ErrorClass = errorClasses.get(answer.status) ?? ApiError;
  return new ErrorClass(answer, body === '' ? undefined : body);
}

function isFailure({ status, headers }: Answer): boolean {
  return status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
}

function decodeBody(answer: Answer): unknown {
  if (answer.body.byteLength === 0) return undefined;
  const kind = bodyKind(answer.headers);
  if (kind === 'binary') {
    return new Blob([answer.body], { type: answer.headers.get('content-type') ?? '' });
  }
  const text = decodeText(answer.body);
  if (kind === 'text') return text;
  const decoded = decodeJson(text);
  if (decoded !== undefined) return decoded.value;
  if (kind === 'json') throw new ResponseFormatError(answer.status, text);
  return text;
}

type BodyKind = 'json' | 'text' | 'binary' | 'unknown';

function bodyKind(headers: Headers): BodyKind {
  const [mediaType = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const name = mediaType.trim();
  if (name === '') return 'unknown';
  if (/[/+]json$/.test(name)) return 'json';
  return /^text\/|[/+](?:xml|yaml|javascript|x-ndjson|x-www-form-urlencoded)$/.test(name)
    ? 'text'
    : 'binary';
}

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

/** Answers are not validated. The documents' word is taken for their shape here and nowhere else. */
function trust<Result>(_result: unknown): asserts _result is Result {}
