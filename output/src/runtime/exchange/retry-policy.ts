/** Which attempts are repeated, how often, and when. */

/**
 * 429 and 503 say that the server did not do the work.
 * @param isSafe whether the request may be done twice
 */
export function isRetriedStatus(status: number, isSafe: boolean): boolean {
  return /429|503|true(?:408|50[024])/.test(`${isSafe}${status}`);
}

/**
 * How long to wait, in milliseconds: what the answer asks for (`retry-after-ms`, or `retry-after` in
 * seconds or as a date), else a random time below a bound that doubles, from half a second to eight.
 * @param number of the attempt that failed, from 1
 * @returns `null` where the answer asks for more than a minute: its caller should decide
 */
export function retryDelay(headers: Headers | undefined, number: number): number | null {
  const asked = retryAfter(headers);
  if (asked === undefined) {
    return Math.random() * Math.min(250 * 2 ** number, 8_000);
  }
  return asked > 60_000 ? null : asked;
}

/** `undefined` where the answer does not ask, or for what cannot be. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const text = headers?.get('retry-after') ?? '';
  const asked = [
    Number(headers?.get('retry-after-ms') || NaN),
    /^[\d.]+$/.test(text) ? Number(text) * 1000 : millisecondsUntil(text),
  ];
  return asked.find((time) => time >= 0 && time < Infinity);
}

/** `NaN` for what has no time of day: engines take `-5` for a day of May. */
function millisecondsUntil(date: string): number {
  return /\d:\d/.test(date) ? Math.max(0, Date.parse(date) - Date.now()) : NaN;
}

/**
 * Retries cost, successes pay: where a service fails altogether, its clients do not make it worse.
 * A client may repeat a hundred times at once, and then once for each five calls that succeed.
 */
export class RetryBudget {
  #left = full;

  /**
   * @param amount what a success pays, or below 0 what a retry costs
   * @returns whether there is enough; if not, nothing is taken
   */
  add(amount: number): boolean {
    const left = this.#left + amount;
    const isEnough = left >= 0;
    if (isEnough) this.#left = Math.min(left, full);
    return isEnough;
  }
}

const full = 500;
export const retryCost = 5;
