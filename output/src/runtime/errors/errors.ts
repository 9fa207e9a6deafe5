/** What a call may fail with, other than an answer that says so (`status-error.ts`). */

/** What may be told of a request: secrets in its URL are replaced by `[redacted]`. */
export interface RequestSummary {
  /** `device.get` */
  readonly action: string;
  readonly method: string;
  readonly url: string;
  /** Which attempt it was; the first is 1. */
  readonly attempt: number;
}

/** A call that was begun and failed. What it prints and its JSON hold no secret. */
export abstract class CallError extends Error {
  readonly request: RequestSummary;

  constructor(message: string, request: RequestSummary, options?: ErrorOptions) {
    super(message, options);
    this.request = request;
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Nothing was sent: the call lacks parameters that its action needs. */
export class MissingParameterError extends Error {
  // A getter, so that stack traces begin with the name too. Each class returns a literal: classes of
  // the same shape are one type to TypeScript, and `instanceof` could not tell them apart.
  override get name(): 'MissingParameterError' {
    return 'MissingParameterError';
  }

  /** `device.get` */
  readonly action: string;
  readonly parameters: readonly string[];

  constructor(action: string, parameters: readonly string[]) {
    super(`${action} needs ${parameters.join(', ')}`);
    this.action = action;
    this.parameters = parameters;
  }
}

/** Nothing was sent: a parameter or an option holds what cannot be sent. */
export class InvalidParameterError extends Error {
  override get name(): 'InvalidParameterError' {
    return 'InvalidParameterError';
  }

  /** Of a parameter, a header or an option. */
  readonly parameter: string;

  /** @param expected what would do. The value is not named: it may be a secret. */
  constructor(parameter: string, expected: string) {
    super(`Invalid value of ${parameter}, expected ${expected}`);
    this.parameter = parameter;
  }
}

/** No answer, or half of one: `cause` is what `fetch` failed with. */
export class ConnectionError extends CallError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  constructor(request: RequestSummary, cause: unknown) {
    super(described(request, 'the connection failed'), request, { cause });
  }
}

/** The answer was not complete in time. */
export class TimeoutError extends CallError {
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }

  /** In milliseconds. */
  readonly timeout: number;

  constructor(request: RequestSummary, timeout: number) {
    super(described(request, `no complete answer within ${timeout} ms`), request);
    this.timeout = timeout;
  }
}

/** The caller's `signal` ended the call: `cause` is the signal's reason. */
export class AbortedError extends CallError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }

  constructor(request: RequestSummary, reason: unknown) {
    super(described(request, 'aborted'), request, { cause: reason });
  }
}

/** The answer says that the request succeeded and that it is JSON, but it is not JSON. */
export class ResponseFormatError extends CallError {
  override get name(): 'ResponseFormatError' {
    return 'ResponseFormatError';
  }

  /** HTTP status. */
  readonly status: number;
  // Private, so that printing the error does not print what may be a secret.
  readonly #text: string;

  constructor(request: RequestSummary, status: number, text: string) {
    super(described(request, `the answer ${status} is not valid JSON`), request);
    this.status = status;
    this.#text = text;
  }

  /** The answer as it came. */
  get text(): string {
    return this.#text;
  }
}

function described({ method, url }: RequestSummary, what: string): string {
  return `${method} ${url}: ${what}`;
}
