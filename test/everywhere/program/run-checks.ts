/** Runs the checks one by one, wherever it is. */
import { callChecks } from './call-checks.js';
import type { CheckResult } from './check-result.js';
import { failureChecks } from './failure-checks.js';
import { streamChecks } from './stream-checks.js';

/** @param url of the server; fails by throwing */
export type Check = (url: string) => Promise<void>;

const checks = { ...callChecks, ...failureChecks, ...streamChecks };

export async function runChecks(url: string): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [name, check] of Object.entries(checks)) {
    results.push({ name, failure: await failureTextOf(check(url)) });
  }
  return results;
}

/** A check that hangs is a failure of its own: the ones after it still tell something. */
async function failureTextOf(work: Promise<void>): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Not done within 8 seconds'));
    }, 8_000);
  });
  try {
    await Promise.race([work, late]);
    return null;
  } catch (error) {
    return String(error);
  } finally {
    clearTimeout(timer);
  }
}
