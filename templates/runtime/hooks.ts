/** What callers can do around each try to send a request. */

/** One try to send a request. */
export class Attempt {
  readonly action: string;
  /** Counts from 1. */
  readonly number: number;
  readonly method: string;
  readonly #url: string;
  readonly #headers: Headers;
  readonly #body: BodyInit | null;
  readonly #signal: AbortSignal;

  constructor(
    call: Pick<Attempt, 'action' | 'number' | 'method' | 'signal'>,
    sent: Pick<Attempt, 'url' | 'headers' | 'body'>,
  ) {
    this.action = call.action;
    this.number = call.number;
    this.method = call.method;
    this.#signal = call.signal;
    this.#url = sent.url;
    this.#headers = sent.headers;
    this.#body = sent.body;
  }

  get url(): string {
    return this.#url;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get body(): BodyInit | null {
    return this.#body;
  }

  get signal(): AbortSignal {
    return this.#signal;
  }

  with(changes: AttemptChanges): Attempt {
    const { url = this.#url, headers = this.#headers, body = this.#body } = changes;
    return new Attempt(this, { url, headers, body });
  }
}

export interface AttemptChanges {
  readonly url?: string;
  readonly headers?: Headers;
  readonly body?: BodyInit | null;
}

export type Hook = (
  attempt: Attempt,
  next: (attempt: Attempt) => Promise<Response>,
) => Promise<Response>;
