import { CommandError } from '../model/command-error.js';
import type { RuleSeverity } from '../model/messages.js';
import { isUnchangeable, ruleNames } from '../rule-names.js';
import { severities } from '../severities.js';
import { nearWord } from '../spelling/near-word.js';

/**
 * `ragged-row=off`, of two for one rule the last.
 * @throws {CommandError}
 */
export function parseRuleOptions(words: readonly string[]): ReadonlyMap<string, RuleSeverity> {
  return new Map(
    words.map((word) => {
      const [name = '', text = '', ...more] = word.split('=');
      const rule = parseRuleName(name);
      const severity = severities.find((known) => known === text);
      if (severity === undefined || more.length > 0) {
        throw new CommandError(
          `--rule ${word}: expected ${rule}=SEVERITY, one of ${severities.join(', ')}`,
        );
      }
      if (isUnchangeable(rule) && severity !== 'error') {
        throw new CommandError(
          `--rule ${word}: ${rule} stays an error, as nothing right could be generated`,
        );
      }
      return [rule, severity];
    }),
  );
}

/** @throws {CommandError} for a rule that does not exist */
export function parseRuleName(name: string): string {
  if (ruleNames.includes(name)) return name;
  const near = nearWord(name, ruleNames);
  const meant = near === null ? '' : `did you mean \`${near}\`? `;
  throw new CommandError(`unknown rule \`${name}\`: ${meant}\`sdkdown --explain\` lists all`);
}
