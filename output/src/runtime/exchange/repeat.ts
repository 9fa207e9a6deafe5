/** The attempts of a call, until one of them is good enough. */
import { ConnectionError } from '../errors/errors.js';
import { sendAttempt, type Answer, type Errand } from './attempt.js';
import { pause, withinLimits } from './deadline.js';
import { isRetriedStatus, retryDelay, type RetryBudget } from './retry-policy.js';

/**
 * The last answer, whatever its status.
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export async function sendRepeatedly(errand: Errand, budget: RetryBudget): Promise<Answer> {
  const { draft, settings, tokens } = errand;
  const isSafe = settings.retryWrites || !/^(?:POST|PATCH)$/.test(draft.method);
  const canRepeat = draft.body?.isRepeatable !== false;
  let retries = canRepeat ? settings.retries : 0;
  let canRenew = canRepeat && typeof settings.accessToken === 'function';
  let renewed: string | null = null;

  for (let number = 1; ; number += 1) {
    const outcome = await settled(sendAttempt(errand, number, renewed));
    const failed = outcome instanceof ConnectionError;
    const summary = failed ? outcome.request : outcome.attempt.summary;
    if (!failed) {
      const { status, ok } = outcome.response;
      if (ok) budget.earn();
      if (status === 401 && canRenew) {
        canRenew = false;
        const { token } = outcome;
        renewed = await withinLimits(
          settings,
          () => summary,
          (signal) => tokens.renew(token, signal),
        );
        // Without any token it would be another request.
        if (renewed !== '' && renewed !== token) continue;
      }
      if (!isRetriedStatus(status, isSafe)) return outcome;
    } else if (!isSafe) throw outcome;

    const delay = retryDelay(failed ? null : outcome.response.headers, number);
    if (!(retries > 0) || delay === null || !budget.spend()) {
      if (failed) throw outcome;
      return outcome;
    }
    retries -= 1;
    await pause(delay, settings.signal, () => summary);
  }
}

/** A failed connection may be better the next time; all else ends the call. */
async function settled(answer: Promise<Answer>): Promise<Answer | ConnectionError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ConnectionError) return error;
    throw error;
  }
}
