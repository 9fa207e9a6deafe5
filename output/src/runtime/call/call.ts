/** What a method gives: a promise of the result that can tell more than the result. */

/** An answer that was read. */
export interface ReadAnswer<Result> {
  readonly data: Result;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
}

/** How a call ends: its answer read, or left to the caller. */
export interface Ending<Result> {
  readonly response: Response;
  /** `null` where the caller wants to read it. */
  readonly answer: ReadAnswer<Result> | null;
}

/** What a caller wants of the answer; settled before the request is sent. */
export interface Wish {
  isRaw: boolean;
}

/** The request is under way, whether or not somebody waits for it. */
export class Call<Result> extends Promise<Result> {
  // What `then` gives is a plain promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #wish: Wish;
  readonly #ending: Promise<Ending<Result>>;

  constructor(begin: (wish: Wish) => Promise<Ending<Result>>) {
    const wish = { isRaw: false };
    const ending = begin(wish);
    super((resolve, reject) => {
      ending.then(({ answer }) => {
        if (answer === null) reject(taken());
        else resolve(answer.data);
      }, reject);
    });
    this.#wish = wish;
    this.#ending = ending;
  }

  /** The result with the status and the headers of its answer. */
  async withResponse(): Promise<ReadAnswer<Result>> {
    const { answer } = await this.#left();
    if (answer === null) throw taken();
    return answer;
  }

  /**
   * The answer as it arrives, its body unread; statuses that say that the request failed are errors
   * as ever. The timeout ends with the headers, the signal goes on to end the body. To be asked for
   * at once: `await client.device.get(params).asResponse()`.
   */
  async asResponse(): Promise<Response> {
    this.#wish.isRaw = true;
    const { response, answer } = await this.#left();
    if (answer === null) return response;
    throw new Error('`asResponse()` came too late');
  }

  /** Whoever waits here waits no longer for the promise itself, and its failure is not unhandled. */
  #left(): Promise<Ending<Result>> {
    this.catch(() => undefined);
    return this.#ending;
  }
}

function taken(): Error {
  return new Error('`asResponse()` has it');
}
