/** The attempts of a call, until one of them is good enough. */
import { ConnectionError, type RequestSummary } from '../errors/errors.js';
import { sendAttempt, type Answer, type Errand } from './attempt.js';
import { onlyIf, pause, withinLimits } from './deadline.js';
import { isRetriedStatus, retryDelay, type RetryBudget } from './retry-policy.js';

/**
 * The last answer, whatever its status.
 * @throws {TimeoutError | AbortedError | ConnectionError}
 */
export async function sendRepeatedly(errand: Errand, budget: RetryBudget): Promise<Answer> {
  const { operation, draft, settings, tokens } = errand;
  const isSafe = settings.retryWrites || !/^(?:POST|PATCH)$/.test(operation.method);
  const canRepeat = draft.body?.isRepeatable !== false;
  let retries = canRepeat ? settings.retries : 0;
  let canRenew = canRepeat;
  let renewed: string | null = null;

  for (let number = 1; ; number += 1) {
    // A failed connection may be better the next time; all else ends the call.
    const outcome: Answer | ConnectionError = await sendAttempt(errand, number, renewed).catch(
      onlyIf(ConnectionError),
    );
    const failed = outcome instanceof ConnectionError;
    if (!failed && outcome.response.ok) {
      budget.earn();
      return outcome;
    }
    const response = failed ? null : outcome.response;
    const summary = (): RequestSummary => (failed ? outcome.request : outcome.attempt.summary);
    if (!failed && response?.status === 401 && canRenew && typeof tokens !== 'string') {
      canRenew = false;
      const { token }: Answer = outcome;
      const renew = (signal: AbortSignal): Promise<string> => tokens.renew(token, signal);
      renewed = await withinLimits(settings, summary, renew);
      // Without any token it would be another request.
      if (renewed !== '' && renewed !== token) continue;
    }
    // As where a gateway finds no connection.
    const isRetried = retries > 0 && isRetriedStatus(response?.status ?? 502, isSafe);
    const delay = retryDelay(response?.headers, number);
    if (!isRetried || delay === null || !budget.spend()) {
      if (failed) throw outcome;
      return outcome;
    }
    retries -= 1;
    await pause(delay, settings.signal, summary);
  }
}
