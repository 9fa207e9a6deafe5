/** An answer that says that the request failed. */
import { CallError, type RequestSummary } from './errors.js';

export interface FailedAnswer {
  /** HTTP status. */
  readonly status: number;
  /** `''` where the server or HTTP/2 leaves it out. */
  readonly statusText: string;
  readonly headers: Headers;
}

/**
 * One class for all statuses. What has a name of its own, as `NotFoundError`, is a guard that tells
 * by the status: so a bundle holds only the names that it uses.
 */
export class StatusError extends CallError {
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

  /**
   * @param redact takes secrets out of a text: servers repeat what they refuse
   * @param name `NotFoundError`; not a property of the class, so that stack traces begin with it too
   */
  constructor(
    { status, statusText, headers }: FailedAnswer,
    body: unknown,
    request: RequestSummary,
    redact: (text: string) => string,
    name = 'StatusError',
  ) {
    super(redact(textField(body, 'message') ?? `${status} ${statusText}`.trim()), request);
    this.status = status;
    this.statusCode = status;
    const shown = (text: string | null): string | null => text && redact(text);
    this.type = shown(textField(body, 'type'));
    this.requestId = shown(requestId(headers));
    Object.defineProperties(this, {
      name: { value: name },
      body: { value: body },
      headers: { value: headers },
    });
  }
}

export function requestId(headers: Headers): string | null {
  return (
    headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('x-correlation-id')
  );
}

function textField(body: unknown, name: string): string | null {
  const value: unknown = Reflect.get(Object(body), name);
  return typeof value === 'string' ? value : null;
}
