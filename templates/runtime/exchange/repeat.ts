/** The attempts of a call, until one of them is good enough. */
import { ConnectionError, type RequestSummary } from '../errors/errors.js';
import { sendAttempt, type Answer, type Errand } from './attempt.js';
import type { Limits } from './limits.js';
import { finishCall } from './response.js';
import { isRetriedStatus, retryDelay, type RetryBudget } from './retry-policy.js';

/** Of an attempt. A failed connection may be better the next time; all other errors end the call. */
type Outcome = Answer | ConnectionError;

/**
 * What the last answer says.
 * @throws {TimeoutError | AbortedError | ConnectionError | StatusError | ResponseFormatError}
 */
export async function sendRepeatedly<Result>(
  errand: Errand,
  limits: Limits,
  budget: RetryBudget,
): Promise<Result> {
  let repeats: Repeats | undefined;
  try {
    for (let number = 1; ; number += 1) {
      let outcome: Outcome;
      try {
        outcome = await sendAttempt(errand, limits, number, repeats?.renewed);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        outcome = error;
      }
      if (outcome instanceof ConnectionError || !outcome.response.ok) {
        repeats ??= new Repeats(errand, limits, budget);
        if (await repeats.areDue(outcome, number)) continue;
        if (outcome instanceof ConnectionError) throw outcome;
      } else budget.earn();
      return finishCall<Result>(errand, outcome);
    }
  } finally {
    limits.end();
  }
}

/** Made by the first attempt that fails. */
class Repeats {
  readonly #errand: Errand;
  readonly #limits: Limits;
  readonly #budget: RetryBudget;
  #retries: number;
  #canRenew: boolean;
  /** The token to send; `undefined` where it is to be asked for. */
  renewed: string | undefined;

  constructor(errand: Errand, limits: Limits, budget: RetryBudget) {
    const canRepeat = errand.draft.body?.isRepeatable !== false;
    this.#errand = errand;
    this.#limits = limits;
    this.#budget = budget;
    this.#retries = canRepeat ? errand.settings.retries : 0;
    this.#canRenew = canRepeat;
  }

  /** Whether there is to be another attempt; when it is, its time has come. */
  async areDue(outcome: Outcome, number: number): Promise<boolean> {
    const { operation, settings, tokens } = this.#errand;
    const answer = outcome instanceof ConnectionError ? null : outcome;
    const summary = (): RequestSummary =>
      outcome instanceof ConnectionError ? outcome.request : outcome.attempt.summary;
    if (answer?.response.status === 401 && this.#canRenew && typeof tokens !== 'string') {
      this.#canRenew = false;
      const { token } = answer;
      this.renewed = await tokens.renew(token, this.#limits.start(summary));
      // Without any token it would be another request.
      if (this.renewed !== '' && this.renewed !== token) return true;
    }
    const isSafe = settings.retryWrites || !/^(?:POST|PATCH)$/.test(operation.method);
    // As where a gateway finds no connection.
    const isRetried = this.#retries > 0 && isRetriedStatus(answer?.response.status ?? 502, isSafe);
    const delay = retryDelay(answer?.response.headers, number);
    if (!isRetried || delay === null || !this.#budget.spend()) return false;
    this.#retries -= 1;
    await this.#limits.pause(delay, summary);
    return true;
  }
}
