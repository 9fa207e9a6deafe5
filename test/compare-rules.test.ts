import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { format } from 'prettier';
import { ruleTable } from '../generator/compare/rules/rule-table.js';
import { rules } from '../generator/compare/rules/rules.js';
import { giveVerdict } from '../generator/compare/verdict/give-verdict.js';
import { makeChange } from '../generator/compare/make-change.js';
import type { ChangeClass } from '../generator/model/diff/change.js';
import { projectRoot } from './project-root.js';

test('the page of rules holds the table of rules', async () => {
  const page = readFileSync(join(projectRoot, 'generator/compare/README.md'), 'utf8');
  expect(page).toContain(await format(ruleTable(), { parser: 'markdown' }));
});

function verdict(changeClass: ChangeClass | null, old: string, next: string): readonly unknown[] {
  const places = { old: null, new: null };
  const change = makeChange('examples-changed', { kind: 'api', name: '_api.md' }, places);
  const changes = changeClass === null ? [] : [{ ...change, class: changeClass }];
  const { level, leastVersion, isRaisedEnough } = giveVerdict(changes, old, next);
  return [level, leastVersion, isRaisedEnough];
}

test.each([
  [null, '1.2.3', '1.2.3', 'none', '1.2.3', true],
  ['breaking', '1.2.3', '1.9.0', 'major', '2.0.0', false],
  ['breaking', '1.2.3', '2.0.0', 'major', '2.0.0', true],
  ['breaking', '1.2.3', '2.0.0-rc.1', 'major', '2.0.0', true],
  ['breaking', '0.2.3', '0.2.4', 'major', '0.3.0', false],
  ['breaking', '0.2.3', '0.3.0', 'major', '0.3.0', true],
  ['breaking', '0.0.3', '0.0.4', 'major', '0.0.4', true],
  ['additive', '1.2.3', '1.2.4', 'minor', '1.3.0', false],
  ['additive', '1.2.3', '1.3.0', 'minor', '1.3.0', true],
  ['additive', '0.2.3', '0.2.4', 'minor', '0.2.4', true],
  ['wording', '1.2.3', '1.2.3', 'patch', '1.2.4', false],
  ['wording', '1.2.3', '3.0.0', 'patch', '1.2.4', true],
  ['breaking', '2.0.0-rc.1', '2.0.0-rc.2', 'major', '2.0.0-rc.2', true],
  ['breaking', '2.0.0-rc.1', '2.0.0', 'major', '2.0.0-rc.2', true],
  ['breaking', '2.0.0-rc.1', '2.0.0-rc.1', 'major', '2.0.0-rc.2', false],
  ['breaking', '2.0.0', '1.0.0', 'major', '3.0.0', false],
] as const)('%s from %s to %s is %s', (changeClass, old, next, ...expected) => {
  expect(verdict(changeClass, old, next)).toEqual(expected);
});

test('each rule says what it says of in words that stand alone', () => {
  for (const { says, why } of Object.values(rules)) {
    expect(says).not.toMatch(/[.]$/);
    expect(why).toMatch(/[.]$/);
  }
});
