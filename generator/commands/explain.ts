import { readRulePage } from '../1-read/index.js';
import { isUnchangeable, ruleNames } from '../rule-names.js';
import { printRuleList, printRulePage } from '../print/print-rules.js';
import type { ExitCode, Terminal } from './terminal.js';

/** @param rule one that exists; `null` for a list of all */
export function runExplain(rule: string | null, terminal: Terminal): ExitCode {
  terminal.print(
    rule === null
      ? printRuleList(ruleNames.map((name) => [name, readRulePage(name).summary]))
      : printRulePage(rule, readRulePage(rule).text, isUnchangeable(rule)),
  );
  return 0;
}
