/** What a call may fail with, other than an answer that says so (`api-error.ts`). */

/** Nothing was sent: the call lacks parameters that its action needs. */
export class MissingParameterError extends Error {
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
export class ConnectionError extends Error {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  constructor(origin: string, cause: unknown) {
    super(`The connection to ${origin} failed`, { cause });
  }
}

/** The answer was not complete in time. */
export class TimeoutError extends Error {
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }

  /** In milliseconds. */
  readonly timeout: number;

  constructor(timeout: number) {
    super(`No complete answer within ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** The caller's `signal` ended the call: `cause` is the signal's reason. */
export class AbortedError extends Error {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }

  constructor(reason: unknown) {
    super('The call was aborted', { cause: reason });
  }
}

/** The answer says that the request succeeded and that it is JSON, but it is not JSON. */
export class ResponseFormatError extends Error {
  override get name(): 'ResponseFormatError' {
    return 'ResponseFormatError';
  }

  /** HTTP status. */
  readonly status: number;
  /** The answer as it came. */
  readonly text: string;

  constructor(status: number, text: string) {
    super(`The answer with status ${status} is not valid JSON`);
    this.status = status;
    this.text = text;
  }
}
