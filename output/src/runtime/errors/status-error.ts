/** An answer that says that the request failed. */
import { CallError, type RequestSummary } from './errors.js';

export interface FailedAnswer {
  /** HTTP status. */
  readonly status: number;
  /** `''` where the server or HTTP/2 leaves it out. */
  readonly statusText: string;
  readonly headers: Headers;
  /** Decoded JSON, else text; `undefined` where it is empty. */
  readonly body: unknown;
}

/**
 * One class for all statuses. What has a name of its own, as `NotFoundError`, is a guard that tells
 * by the status: so a bundle holds only the names that it uses.
 */
export class StatusError extends CallError {
  /** `NotFoundError`; `Status418Error` for a status without a phrase of its own. */
  override get name(): string {
    const [, phrase = `Status${this.status}`] =
      new RegExp(`${this.status}([A-Za-z]+)`).exec(phrases) ?? [];
    return `${phrase}Error`;
  }

  /** HTTP status. */
  readonly status: number;
  /** The same number as `status`. */
  readonly statusCode: number;
  /** What the answer calls the error in its `type`; `null` where it has none. */
  readonly type: string | null;
  /** What the server calls the request, for those who ask its makers; `null` where it does not. */
  readonly requestId: string | null;
  /** The answer: decoded JSON, else its text; `undefined` where it is empty. Not printed. */
  declare readonly body: unknown;
  /** The headers of the answer. Not printed: they may hold cookies. */
  declare readonly headers: Headers;

  /** @param redact takes secrets out of a text: servers repeat what they refuse */
  constructor(answer: FailedAnswer, request: RequestSummary, redact: (text: string) => string) {
    const { status, statusText, headers, body } = answer;
    super(redact(textField(body, 'message') ?? `${status} ${statusText}`.trim()), request);
    this.status = status;
    this.statusCode = status;
    const shown = (text: string | null): string | null => text && redact(text);
    this.type = shown(textField(body, 'type'));
    this.requestId = shown(requestId(headers));
    Object.defineProperties(this, { body: { value: body }, headers: { value: headers } });
  }
}

/** Reason phrases of RFC 9110, section 15, and of RFC 4918 and 6585; one text is the smallest. */
const phrases =
  '400BadRequest401Unauthorized402PaymentRequired403Forbidden404NotFound405MethodNotAllowed' +
  '406NotAcceptable408RequestTimeout409Conflict410Gone412PreconditionFailed413ContentTooLarge' +
  '415UnsupportedMediaType422UnprocessableContent423Locked429TooManyRequests' +
  '500InternalServer501NotImplemented502BadGateway503ServiceUnavailable504GatewayTimeout';

export function requestId(headers: Headers): string | null {
  const names = ['x-request-id', 'request-id', 'x-correlation-id'];
  return names.map((name) => headers.get(name)).find((id) => id !== null) ?? null;
}

function textField(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return null;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : null;
}
