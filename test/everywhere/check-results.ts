/** What the checks of a platform gave. */
import type { CheckResult } from './program/check-result.js';

/** @param printed by the platform: JSON, and before it maybe what the platform says itself */
export function parseResults(printed: string): readonly CheckResult[] {
  const line = printed.trim().split('\n').at(-1) ?? '';
  const results: unknown = JSON.parse(line);
  if (!Array.isArray(results) || !results.every(isResult) || results.length === 0) {
    throw new Error(`These are no results: ${line}`);
  }
  return results;
}

function isResult(value: unknown): value is CheckResult {
  return typeof value === 'object' && value !== null && 'name' in value && 'failure' in value;
}
