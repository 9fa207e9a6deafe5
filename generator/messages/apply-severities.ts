import { unchangeableRule, unknownRule, unknownSeverity } from '../diagnostics.js';
import type { SeverityRow } from '../model/messages/controls.js';
import type { Message, Report, RuleSeverity } from '../model/messages.js';
import { isUnchangeable, ruleNames } from '../rule-names.js';
import { severities } from '../severities.js';

/** By rule. */
export type Severities = ReadonlyMap<string, RuleSeverity>;

/** What the rows of the table Rules set. Reports those that set nothing. */
export function readSeverities(rows: readonly SeverityRow[], report: Report): Severities {
  return new Map(
    rows.flatMap(({ rule, ruleSource, severity: text, severitySource }) => {
      const severity = severities.find((known) => known === text.toLowerCase());
      const isKnown = ruleNames.includes(rule);
      if (!isKnown) report(ruleSource, unknownRule(rule, ruleNames));
      if (severity === undefined) report(severitySource, unknownSeverity(text, severities));
      if (!isKnown || severity === undefined) return [];
      if (isUnchangeable(rule)) {
        if (severity !== 'error') report(severitySource, unchangeableRule(rule));
        return [];
      }
      return [[rule, severity] as const];
    }),
  );
}

export function applySeverities(
  messages: readonly Message[],
  { page, flags }: { readonly page: Severities; readonly flags: Severities },
): readonly Message[] {
  return messages.flatMap((message) => {
    const severity = flags.get(message.rule) ?? page.get(message.rule) ?? message.severity;
    return severity === 'off' ? [] : [{ ...message, severity }];
  });
}
