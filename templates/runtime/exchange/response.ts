/** What an answer says. */
import { taken, type CallState } from '../call/call.js';
import { ResponseFormatError } from '../errors/errors.js';
import { StatusError } from '../errors/status-error.js';
import type { Attempt } from '../hooks/hooks.js';
import type { StatusName } from '../operation.js';

/** What came back, whatever its status. */
export interface Answer {
  readonly response: Response;
  /** `''` where the server does not say what it sends. */
  readonly type: string;
  /** `null` where it is unread. */
  readonly body: string | Blob | null;
  /** What `isFailure` says of it. */
  readonly failed: boolean;
  readonly attempt: Attempt;
}

const json = /^[^;]*[/+]json\b/i;
const textual =
  /^$|^text\/|^[^;]*[/+](?:json|xml|yaml|javascript|x-ndjson|x-www-form-urlencoded)\b/i;

/** Also for a redirect that was not followed. */
export function isFailure({ status, headers }: Response): boolean {
  return status < 200 || status >= 400 || (status >= 300 && headers.has('location'));
}

/** Whether a media type is that of text, or nobody says what it is. */
export function isText(type: string): boolean {
  return textual.test(type);
}

/**
 * JSON is decoded, text is a string, all else is a `Blob`; an empty answer is `undefined`. Where the
 * server does not say what it sends, it is JSON if it can be.
 * @throws {StatusError} for a status that is no success, and for a redirect that was not followed
 * @throws {ResponseFormatError} for JSON that is none
 * @throws {Error} where the caller reads it
 */
export function finishCall<Result>(
  answer: Answer,
  state: CallState,
  nameOf: StatusName | undefined,
): Result {
  const data = decodeBody(answer);
  const { response, failed, attempt, body } = answer;
  if (failed) {
    const redact = (text: string): string => attempt.redact(text);
    throw new StatusError(response, data, attempt.summary, redact, nameOf?.(response.status));
  }
  state.response = response;
  if (body === null) throw taken();
  assertDocumented<Result>(data);
  return data;
}

/**
 * A successful answer is taken for what the documents say it is, here and nowhere else: answers are
 * not validated.
 */
function assertDocumented<Result>(_data: unknown): asserts _data is Result {}

/** For a failure never worse than the text: the status matters more than what is wrong with it. */
function decodeBody({ response, type, body, failed, attempt }: Answer): unknown {
  if (!body) return undefined;
  if (typeof body !== 'string') return body.size ? body : undefined;
  const isJson = json.test(type);
  if (type !== '' && !isJson) return body;
  try {
    return JSON.parse(body);
  } catch {
    if (isJson && !failed) throw new ResponseFormatError(attempt.summary, response.status, body);
    return body;
  }
}
