import { defaultLimits, isLimitName } from '../limits/default-limits.js';
import { CommandError } from '../model/command-error.js';
import type { Limits } from '../model/limits.js';

/**
 * `cells=100000`, of two for one limit the last.
 * @throws {CommandError}
 */
export function parseLimitOptions(words: readonly string[]): Limits {
  let limits = defaultLimits;
  for (const word of words) {
    const [name = '', text = '', ...more] = word.split('=');
    if (!isLimitName(name)) {
      const all = Object.keys(defaultLimits).join(', ');
      throw new CommandError(`unknown limit \`${name}\`: there is ${all}`);
    }
    if (!/^[1-9]\d{0,14}$/.test(text) || more.length > 0) {
      throw new CommandError(
        `--limit ${word}: expected ${name}=NUMBER, as ${name}=${defaultLimits[name]}`,
      );
    }
    limits = { ...limits, [name]: Number(text) };
  }
  return limits;
}
