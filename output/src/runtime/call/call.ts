/** What a method gives: a promise of the result that can tell more than the result. */

/** An answer that was read. */
export interface ReadAnswer<Result> {
  readonly data: Result;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
}

/** What a call and its caller know of each other, beside the promise. */
export interface CallState {
  /** Whether the caller reads the answer; looked at once, before the request is sent. */
  isRaw: boolean;
  /** The good answer, read or left to the caller; `null` before. */
  response: Response | null;
}

/**
 * @param stop ends the call with an error, also while the promise is still waiting
 * @returns the result; where the answer is left to the caller, it fails
 */
export type BeginCall<Result> = (state: CallState, stop: (error: Error) => void) => Promise<Result>;

/** The request is under way, whether or not somebody waits for it. */
export class Call<Result> extends Promise<Result> {
  // What `then` gives is a plain promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #state: CallState;

  constructor(begin: BeginCall<Result>) {
    const state: CallState = { isRaw: false, response: null };
    super((resolve, reject) => {
      begin(state, reject).then(resolve, reject);
    });
    this.#state = state;
  }

  /** The result with the status and the headers of its answer. */
  async withResponse(): Promise<ReadAnswer<Result>> {
    const data = await this;
    const { response } = this.#state;
    if (response === null) throw taken();
    return { data, status: response.status, headers: response.headers };
  }

  /**
   * The answer as it arrives, its body unread; statuses that say that the request failed are errors
   * as ever. The timeout ends with the headers, the signal goes on to end the body. To be asked for
   * at once: `await client.device.get(params).asResponse()`.
   */
  async asResponse(): Promise<Response> {
    const state = this.#state;
    state.isRaw = true;
    try {
      await this;
    } catch (error) {
      if (state.response === null) throw error;
      return state.response;
    }
    throw new Error('`asResponse()` came too late');
  }
}

/** What all others get where the answer is left to the caller. */
export function taken(): Error {
  return new Error('`asResponse()` has it');
}
