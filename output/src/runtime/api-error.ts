/** An answer that says that the request failed. */

export class ApiError extends Error {
  // A getter, so that stack traces begin with the name too. Subclasses return a literal: classes of
  // the same shape are one type to TypeScript, and `instanceof` could not tell them apart.
  override get name(): string {
    return 'ApiError';
  }

  /** HTTP status. */
  readonly status: number;
  /** The same number as `status`. */
  readonly statusCode: number;
  /** What the answer calls the error in its `type`; `null` where it has none. */
  readonly type: string | null;
  /** The answer: decoded JSON, else its text; `undefined` where it is empty. */
  readonly body: unknown;
  // Private, so that printing the error does not print cookies.
  readonly #headers: Headers;

  constructor(response: Pick<Response, 'status' | 'statusText' | 'headers'>, body: unknown) {
    const { status, statusText, headers } = response;
    super(textField(body, 'message') ?? `${status} ${statusText}`.trim());
    this.status = status;
    this.statusCode = status;
    this.type = textField(body, 'type');
    this.body = body;
    this.#headers = headers;
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return this.#headers;
  }
}

function textField(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return null;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : null;
}
