/** Functions around each attempt to send a request: they see it, change it, repeat it, record it. */
import type { RequestSummary } from '../errors/errors.js';
import type { RequestParts } from '../request/request.js';
import { isSecretName, redactText, redactUrl } from './redact.js';

/**
 * Called for each attempt, also for each repeated one; those of the client around those of the call.
 * `next` sends the attempt, or the one that it is given instead, and may be called again. What a hook
 * throws ends the call as it is.
 */
export type Hook = (
  attempt: Attempt,
  next: (attempt: Attempt) => Promise<Response>,
) => Promise<Response>;

/** One try to send a request. What it prints and its JSON hold no secret. */
export class Attempt {
  /** `device.get` */
  readonly action: string;
  readonly method: string;
  /** The first is 1. */
  readonly number: number;
  readonly #parts: RequestParts;

  constructor(action: string, number: number, parts: RequestParts) {
    this.action = action;
    this.method = parts.method;
    this.number = number;
    this.#parts = parts;
  }

  get url(): string {
    return this.#parts.url;
  }

  /** Change them in place, or give others to `with`. */
  get headers(): Headers {
    const { headers } = this.#parts;
    // Made for those who ask: most calls do without.
    return headers instanceof Headers ? headers : (this.#parts.headers = new Headers(headers));
  }

  get body(): BodyInit | null {
    return this.#parts.body;
  }

  /** Aborted when the call is, and when its time is up. */
  get signal(): AbortSignal {
    return this.#parts.signal;
  }

  /** What may be told of it. */
  get summary(): RequestSummary {
    const { action, method, number: attempt } = this;
    return { action, method, url: redactUrl(this.url, this.#secrets), attempt };
  }

  with(changes: {
    readonly url?: string;
    readonly headers?: Headers;
    readonly body?: BodyInit | null;
  }): Attempt {
    return new Attempt(this.action, this.number, {
      ...this.#parts,
      headers: this.headers,
      ...changes,
    });
  }

  /** A text without the token and other secrets of this request, also where it quotes the URL. */
  redact(text: string): string {
    return redactText(text.split(this.url).join(this.summary.url), this.#secrets);
  }

  /** Also those that hooks put in headers; without their scheme, as in `Basic dXNlcg==`. */
  get #secrets(): readonly string[] {
    const added = [...this.headers].filter(([name]) => isSecretName(name));
    const { secrets, token } = this.#parts;
    return secrets().concat(token, ...added.map(([, value]) => value.replace(/^\w+ /, '')));
  }

  toJSON(): RequestSummary {
    return this.summary;
  }
}
