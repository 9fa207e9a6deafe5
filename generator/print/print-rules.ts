/** A rule's page, and how to have less of it. */
export function printRulePage(rule: string, text: string, isUnchangeable: boolean): string {
  const change = isUnchangeable
    ? 'It cannot be set to another severity or silenced: nothing right could be generated.\n'
    : `  --rule ${rule}=off                            for one run (or error, warning, info)\n` +
      `  | ${rule} | off |                             in the table Rules of \`_api.md\`, for all\n` +
      `  <!-- sdkdown-disable-next-line ${rule} -->    above a line, for that line\n` +
      `  <!-- sdkdown-disable-line ${rule} -->         inside of a cell, for its row\n` +
      `  <!-- sdkdown-disable ${rule} -->              up to \`sdkdown-enable\`\n`;
  return `${text.trimEnd()}\n\n## Change or silence it\n\n${change}`;
}

/** All rules with what they are about. */
export function printRuleList(
  rules: readonly (readonly [name: string, summary: string])[],
): string {
  const widest = Math.max(...rules.map(([name]) => name.length));
  const lines = rules.map(([name, summary]) => `  ${name.padEnd(widest)}  ${summary}\n`);
  return `${lines.join('')}\n\`sdkdown --explain RULE\` shows its page.\n`;
}
