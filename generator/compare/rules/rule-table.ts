import type { Rule } from './rule.js';
import { rules } from './rules.js';

/** The table of rules as the page beside it shows it. */
export function ruleTable(): string {
  const rows = Object.entries(rules).map(([name, rule]: readonly [string, Rule]) => {
    const { request, response, reach, why } = rule;
    return `| \`${name}\` | ${request} | ${response} | ${reach} | ${why} |`;
  });
  return [
    '| rule | request | response | seen in | why |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
